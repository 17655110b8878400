using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class OutcomesAndIntake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "intake_ChildStoreSetting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsOn = table.Column<bool>(type: "INTEGER", nullable: false),
                    KeepMonths = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_ChildStoreSetting", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intake_CodeEntry",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SetKey = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Successor = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_CodeEntry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intake_DataItem",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Required = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    SystemName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false, collation: "NOCASE"),
                    OwnerRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false, collation: "NOCASE"),
                    SourceField = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Field = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Frequency = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    LawfulBasis = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Coverage = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgreedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Gap = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    GapText = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_DataItem", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intake_Finding",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Column = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_Finding", x => new { x.SubmissionId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedAlternative",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Urn = table.Column<int>(type: "INTEGER", nullable: true),
                    Ukprn = table.Column<int>(type: "INTEGER", nullable: true),
                    SettingType = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Provision = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SessionsAWeek = table.Column<int>(type: "INTEGER", nullable: false),
                    HasPlan = table.Column<bool>(type: "INTEGER", nullable: false),
                    Child = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedAlternative", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedAttendance",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Urn = table.Column<int>(type: "INTEGER", nullable: true),
                    TermPeriod = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Term = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Possible = table.Column<int>(type: "INTEGER", nullable: false),
                    Missed = table.Column<int>(type: "INTEGER", nullable: false),
                    Unauthorised = table.Column<int>(type: "INTEGER", nullable: false),
                    Provision = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Child = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedAttendance", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedExclusion",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Urn = table.Column<int>(type: "INTEGER", nullable: true),
                    Category = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sessions = table.Column<int>(type: "INTEGER", nullable: true),
                    Provision = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Child = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedExclusion", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedIndicator",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Indicator = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TimePeriod = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Numerator = table.Column<long>(type: "INTEGER", nullable: true),
                    Denominator = table.Column<long>(type: "INTEGER", nullable: true),
                    Value = table.Column<long>(type: "INTEGER", nullable: true),
                    Symbol = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedIndicator", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedLedger",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    PostingId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CostCentre = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Account = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Line = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Supplier = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Pence = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedLedger", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedPersonalBudget",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Organised = table.Column<bool>(type: "INTEGER", nullable: false),
                    DirectPayment = table.Column<bool>(type: "INTEGER", nullable: false),
                    EducationPence = table.Column<long>(type: "INTEGER", nullable: false),
                    CarePence = table.Column<long>(type: "INTEGER", nullable: false),
                    HealthPence = table.Column<long>(type: "INTEGER", nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Child = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedPersonalBudget", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedPlacement",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Urn = table.Column<int>(type: "INTEGER", nullable: true),
                    Ukprn = table.Column<int>(type: "INTEGER", nullable: true),
                    SenSetting = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Rank = table.Column<int>(type: "INTEGER", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Unit = table.Column<bool>(type: "INTEGER", nullable: false),
                    Resourced = table.Column<bool>(type: "INTEGER", nullable: false),
                    Residential = table.Column<bool>(type: "INTEGER", nullable: false),
                    Child = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedPlacement", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedPlan",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    PlanId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DraftedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Excepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    PrimaryNeed = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SecondaryNeed = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Setting = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Urn = table.Column<int>(type: "INTEGER", nullable: true),
                    LastReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CeasedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CeaseReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Child = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedPlan", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedRequest",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    RequestId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AssessmentOutcome = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AssessedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Mediated = table.Column<bool>(type: "INTEGER", nullable: false),
                    Appealed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Excepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    Child = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedRequest", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedSupport",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    CensusOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Urn = table.Column<int>(type: "INTEGER", nullable: true),
                    SchoolGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Provision = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PrimaryNeed = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    YearGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Disadvantaged = table.Column<bool>(type: "INTEGER", nullable: false),
                    Child = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedSupport", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedTransport",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Mode = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Urn = table.Column<int>(type: "INTEGER", nullable: true),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnnualPence = table.Column<long>(type: "INTEGER", nullable: false),
                    MetresOneWay = table.Column<int>(type: "INTEGER", nullable: true),
                    Shared = table.Column<bool>(type: "INTEGER", nullable: false),
                    PassengerAssistant = table.Column<bool>(type: "INTEGER", nullable: false),
                    Child = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedTransport", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedTribunal",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    CaseId = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AdvisedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CertifiedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Mediated = table.Column<bool>(type: "INTEGER", nullable: false),
                    RegisteredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    BeforeHearing = table.Column<bool>(type: "INTEGER", nullable: false),
                    OrderedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ComplyBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Child = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedTribunal", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_LandedWait",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Commissioner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ReferredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstSeenOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Child = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_LandedWait", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "intake_RuleCount",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Severity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_RuleCount", x => new { x.SubmissionId, x.Rule });
                });

            migrationBuilder.CreateTable(
                name: "intake_Sender",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false, collation: "NOCASE"),
                    Role = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContactAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ContactRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_Sender", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intake_SharingAgreement",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Parties = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Kinds = table.Column<string>(type: "TEXT", nullable: false),
                    LawfulBasis = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    OwnerRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_SharingAgreement", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intake_Staging",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    DryRun = table.Column<bool>(type: "INTEGER", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_Staging", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intake_TidyEdition",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dataset = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ReachesTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Filters = table.Column<string>(type: "TEXT", nullable: false),
                    Measures = table.Column<string>(type: "TEXT", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_TidyEdition", x => x.SubmissionId);
                });

            migrationBuilder.CreateTable(
                name: "intake_TidyRow",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RowNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    TimePeriod = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    AreaName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PublishedCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Filters = table.Column<string>(type: "TEXT", maxLength: 800, nullable: false),
                    Cells = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_TidyRow", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Evidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Evidence", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Indicator",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Area = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OwnerRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RetiredFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Successor = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Indicator", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_NeighbourSet",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_NeighbourSet", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Outcome",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    OtherEvidence = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Outcome", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intake_Expectation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Every = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    DueDays = table.Column<int>(type: "INTEGER", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_Expectation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_intake_Expectation_intake_Sender_SenderId",
                        column: x => x.SenderId,
                        principalTable: "intake_Sender",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "intake_SavedColumns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SchemaVersion = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    HeaderKey = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Columns = table.Column<string>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_SavedColumns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_intake_SavedColumns_intake_Sender_SenderId",
                        column: x => x.SenderId,
                        principalTable: "intake_Sender",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "intake_Submission",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    KindName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SchemaVersion = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    SenderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TimePeriod = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    FileBytes = table.Column<long>(type: "INTEGER", nullable: false),
                    FileHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Sheet = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    MappingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Mapping = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ReceivedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Read = table.Column<int>(type: "INTEGER", nullable: false),
                    Loaded = table.Column<int>(type: "INTEGER", nullable: false),
                    Held = table.Column<int>(type: "INTEGER", nullable: false),
                    Queried = table.Column<int>(type: "INTEGER", nullable: false),
                    Quarantined = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Statement = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    DropReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    RowsRemovedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RestatesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intake_Submission", x => x.Id);
                    table.ForeignKey(
                        name: "FK_intake_Submission_intake_Sender_SenderId",
                        column: x => x.SenderId,
                        principalTable: "intake_Sender",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Band",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Basis = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OnTrack = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: false),
                    OffTrack = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: false),
                    Tolerance = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Band", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_Band_outcomes_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "outcomes_Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Definition",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Numerator = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Denominator = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    CountedAs = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OutOfAs = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Thing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Frequency = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AlsoFor = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Polarity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Per = table.Column<int>(type: "INTEGER", nullable: false),
                    Decimals = table.Column<int>(type: "INTEGER", nullable: false),
                    MayExceed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Low = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    High = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Caveats = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Breaks = table.Column<bool>(type: "INTEGER", nullable: false),
                    Dataset = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Filters = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Definition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_Definition_outcomes_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "outcomes_Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_ExceptionRequest",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TimePeriod = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OwnerRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ValueThen = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Recovery = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    RecoverBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_ExceptionRequest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_ExceptionRequest_outcomes_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "outcomes_Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Trajectory",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Target = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: false),
                    Baseline = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    BaselineOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Trajectory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_Trajectory_outcomes_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "outcomes_Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Value",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TimePeriod = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Grain = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AreaLevel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    AreaName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Numerator = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Denominator = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Number = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Symbol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DefinitionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Restatements = table.Column<int>(type: "INTEGER", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    File = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Rows = table.Column<int>(type: "INTEGER", nullable: false),
                    Quarantined = table.Column<int>(type: "INTEGER", nullable: false),
                    Mapping = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AcceptedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Value", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_Value_outcomes_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "outcomes_Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Neighbour",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SetId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 9, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Neighbour", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_Neighbour_outcomes_NeighbourSet_SetId",
                        column: x => x.SetId,
                        principalTable: "outcomes_NeighbourSet",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_Serving",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OutcomeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_Serving", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_Serving_outcomes_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalTable: "outcomes_Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_outcomes_Serving_outcomes_Outcome_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "outcomes_Outcome",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_TrajectoryPoint",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    TrajectoryId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Value = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_TrajectoryPoint", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_TrajectoryPoint_outcomes_Trajectory_TrajectoryId",
                        column: x => x.TrajectoryId,
                        principalTable: "outcomes_Trajectory",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "outcomes_FormerValue",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ValueId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Numerator = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Denominator = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Number = table.Column<decimal>(type: "TEXT", precision: 21, scale: 6, nullable: true),
                    Symbol = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    DefinitionNumber = table.Column<int>(type: "INTEGER", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    SupersededAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    File = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AcceptedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcomes_FormerValue", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcomes_FormerValue_outcomes_Value_ValueId",
                        column: x => x.ValueId,
                        principalTable: "outcomes_Value",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_intake_CodeEntry_SetKey_Code_From",
                table: "intake_CodeEntry",
                columns: new[] { "SetKey", "Code", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_intake_DataItem_Reference",
                table: "intake_DataItem",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_intake_Expectation_SenderId_Kind",
                table: "intake_Expectation",
                columns: new[] { "SenderId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_intake_SavedColumns_SenderId_Kind_Edition",
                table: "intake_SavedColumns",
                columns: new[] { "SenderId", "Kind", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_intake_Sender_Key",
                table: "intake_Sender",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_intake_SharingAgreement_Reference",
                table: "intake_SharingAgreement",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_intake_Submission_FileHash",
                table: "intake_Submission",
                column: "FileHash");

            migrationBuilder.CreateIndex(
                name: "IX_intake_Submission_Kind_SenderId_To",
                table: "intake_Submission",
                columns: new[] { "Kind", "SenderId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_intake_Submission_Number",
                table: "intake_Submission",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_intake_Submission_SenderId",
                table: "intake_Submission",
                column: "SenderId");

            migrationBuilder.CreateIndex(
                name: "IX_intake_Submission_State",
                table: "intake_Submission",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_intake_TidyEdition_Dataset",
                table: "intake_TidyEdition",
                column: "Dataset");

            migrationBuilder.CreateIndex(
                name: "IX_intake_TidyRow_SubmissionId_AreaCode",
                table: "intake_TidyRow",
                columns: new[] { "SubmissionId", "AreaCode" });

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Band_IndicatorId_Number",
                table: "outcomes_Band",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Definition_IndicatorId_Number",
                table: "outcomes_Definition",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Evidence_Kind_On",
                table: "outcomes_Evidence",
                columns: new[] { "Kind", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Evidence_Number",
                table: "outcomes_Evidence",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_ExceptionRequest_AskedAt",
                table: "outcomes_ExceptionRequest",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_ExceptionRequest_IndicatorId_TimePeriod_TimeIdentifier",
                table: "outcomes_ExceptionRequest",
                columns: new[] { "IndicatorId", "TimePeriod", "TimeIdentifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_ExceptionRequest_OwnerAccountId_AnsweredAt",
                table: "outcomes_ExceptionRequest",
                columns: new[] { "OwnerAccountId", "AnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_FormerValue_SupersededAt",
                table: "outcomes_FormerValue",
                column: "SupersededAt");

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_FormerValue_ValueId_PublishedAt",
                table: "outcomes_FormerValue",
                columns: new[] { "ValueId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Indicator_Key",
                table: "outcomes_Indicator",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Indicator_OwnerAccountId",
                table: "outcomes_Indicator",
                column: "OwnerAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Neighbour_SetId_Code",
                table: "outcomes_Neighbour",
                columns: new[] { "SetId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_NeighbourSet_From",
                table: "outcomes_NeighbourSet",
                column: "From",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Outcome_Number",
                table: "outcomes_Outcome",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Serving_IndicatorId",
                table: "outcomes_Serving",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Serving_OutcomeId_IndicatorId",
                table: "outcomes_Serving",
                columns: new[] { "OutcomeId", "IndicatorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Trajectory_IndicatorId_Number",
                table: "outcomes_Trajectory",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_TrajectoryPoint_TrajectoryId_On",
                table: "outcomes_TrajectoryPoint",
                columns: new[] { "TrajectoryId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Value_IndicatorId_AreaCode_TimePeriod_TimeIdentifier",
                table: "outcomes_Value",
                columns: new[] { "IndicatorId", "AreaCode", "TimePeriod", "TimeIdentifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Value_IndicatorId_To",
                table: "outcomes_Value",
                columns: new[] { "IndicatorId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_outcomes_Value_PublishedAt",
                table: "outcomes_Value",
                column: "PublishedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "intake_ChildStoreSetting");

            migrationBuilder.DropTable(
                name: "intake_CodeEntry");

            migrationBuilder.DropTable(
                name: "intake_DataItem");

            migrationBuilder.DropTable(
                name: "intake_Expectation");

            migrationBuilder.DropTable(
                name: "intake_Finding");

            migrationBuilder.DropTable(
                name: "intake_LandedAlternative");

            migrationBuilder.DropTable(
                name: "intake_LandedAttendance");

            migrationBuilder.DropTable(
                name: "intake_LandedExclusion");

            migrationBuilder.DropTable(
                name: "intake_LandedIndicator");

            migrationBuilder.DropTable(
                name: "intake_LandedLedger");

            migrationBuilder.DropTable(
                name: "intake_LandedPersonalBudget");

            migrationBuilder.DropTable(
                name: "intake_LandedPlacement");

            migrationBuilder.DropTable(
                name: "intake_LandedPlan");

            migrationBuilder.DropTable(
                name: "intake_LandedRequest");

            migrationBuilder.DropTable(
                name: "intake_LandedSupport");

            migrationBuilder.DropTable(
                name: "intake_LandedTransport");

            migrationBuilder.DropTable(
                name: "intake_LandedTribunal");

            migrationBuilder.DropTable(
                name: "intake_LandedWait");

            migrationBuilder.DropTable(
                name: "intake_RuleCount");

            migrationBuilder.DropTable(
                name: "intake_SavedColumns");

            migrationBuilder.DropTable(
                name: "intake_SharingAgreement");

            migrationBuilder.DropTable(
                name: "intake_Staging");

            migrationBuilder.DropTable(
                name: "intake_Submission");

            migrationBuilder.DropTable(
                name: "intake_TidyEdition");

            migrationBuilder.DropTable(
                name: "intake_TidyRow");

            migrationBuilder.DropTable(
                name: "outcomes_Band");

            migrationBuilder.DropTable(
                name: "outcomes_Definition");

            migrationBuilder.DropTable(
                name: "outcomes_Evidence");

            migrationBuilder.DropTable(
                name: "outcomes_ExceptionRequest");

            migrationBuilder.DropTable(
                name: "outcomes_FormerValue");

            migrationBuilder.DropTable(
                name: "outcomes_Neighbour");

            migrationBuilder.DropTable(
                name: "outcomes_Serving");

            migrationBuilder.DropTable(
                name: "outcomes_TrajectoryPoint");

            migrationBuilder.DropTable(
                name: "intake_Sender");

            migrationBuilder.DropTable(
                name: "outcomes_Value");

            migrationBuilder.DropTable(
                name: "outcomes_NeighbourSet");

            migrationBuilder.DropTable(
                name: "outcomes_Outcome");

            migrationBuilder.DropTable(
                name: "outcomes_Trajectory");

            migrationBuilder.DropTable(
                name: "outcomes_Indicator");
        }
    }
}
