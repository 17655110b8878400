using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class OutcomesAndIntake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "outcomes");

            migrationBuilder.EnsureSchema(
                name: "intake");

            migrationBuilder.CreateTable(
                name: "ChildStoreSetting",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IsOn = table.Column<bool>(type: "bit", nullable: false),
                    KeepMonths = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChildStoreSetting", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CodeEntry",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SetKey = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Code = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Group = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Successor = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CodeEntry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "DataItem",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Required = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SystemName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OwnerRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SourceField = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Field = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Frequency = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    LawfulBasis = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Coverage = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AgreedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Gap = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    GapText = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DataItem", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Evidence",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AddedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Evidence", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Finding",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ordinal = table.Column<int>(type: "int", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    Severity = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Column = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Finding", x => new { x.SubmissionId, x.Ordinal });
                });

            migrationBuilder.CreateTable(
                name: "Indicator",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Group = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Area = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OwnerRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RetiredFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    Successor = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indicator", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "LandedAlternative",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    Urn = table.Column<int>(type: "int", nullable: true),
                    Ukprn = table.Column<int>(type: "int", nullable: true),
                    SettingType = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Provision = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    SessionsAWeek = table.Column<int>(type: "int", nullable: false),
                    HasPlan = table.Column<bool>(type: "bit", nullable: false),
                    Child = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedAlternative", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "LandedAttendance",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    Urn = table.Column<int>(type: "int", nullable: true),
                    TermPeriod = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Term = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Possible = table.Column<int>(type: "int", nullable: false),
                    Missed = table.Column<int>(type: "int", nullable: false),
                    Unauthorised = table.Column<int>(type: "int", nullable: false),
                    Provision = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Child = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedAttendance", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "LandedExclusion",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    Urn = table.Column<int>(type: "int", nullable: true),
                    Category = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Sessions = table.Column<int>(type: "int", nullable: true),
                    Provision = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Child = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedExclusion", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "LandedIndicator",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    Indicator = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    TimePeriod = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Numerator = table.Column<long>(type: "bigint", nullable: true),
                    Denominator = table.Column<long>(type: "bigint", nullable: true),
                    Value = table.Column<long>(type: "bigint", nullable: true),
                    Symbol = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedIndicator", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "LandedLedger",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    PostingId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PostedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    CostCentre = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Account = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Line = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Supplier = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Pence = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedLedger", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "LandedPersonalBudget",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Organised = table.Column<bool>(type: "bit", nullable: false),
                    DirectPayment = table.Column<bool>(type: "bit", nullable: false),
                    EducationPence = table.Column<long>(type: "bigint", nullable: false),
                    CarePence = table.Column<long>(type: "bigint", nullable: false),
                    HealthPence = table.Column<long>(type: "bigint", nullable: false),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Child = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedPersonalBudget", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "LandedPlacement",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    Urn = table.Column<int>(type: "int", nullable: true),
                    Ukprn = table.Column<int>(type: "int", nullable: true),
                    SenSetting = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Rank = table.Column<int>(type: "int", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Unit = table.Column<bool>(type: "bit", nullable: false),
                    Resourced = table.Column<bool>(type: "bit", nullable: false),
                    Residential = table.Column<bool>(type: "bit", nullable: false),
                    Child = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedPlacement", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "LandedPlan",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    PlanId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    RequestedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DraftedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    IssuedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Excepted = table.Column<bool>(type: "bit", nullable: false),
                    PrimaryNeed = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SecondaryNeed = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Setting = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Urn = table.Column<int>(type: "int", nullable: true),
                    LastReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CeasedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CeaseReason = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Child = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedPlan", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "LandedRequest",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    RequestId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AssessmentOutcome = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    AssessedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Mediated = table.Column<bool>(type: "bit", nullable: false),
                    Appealed = table.Column<bool>(type: "bit", nullable: false),
                    Excepted = table.Column<bool>(type: "bit", nullable: false),
                    Child = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedRequest", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "LandedSupport",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    CensusOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Urn = table.Column<int>(type: "int", nullable: true),
                    SchoolGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Provision = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PrimaryNeed = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    YearGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    Disadvantaged = table.Column<bool>(type: "bit", nullable: false),
                    Child = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedSupport", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "LandedTransport",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    Mode = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Urn = table.Column<int>(type: "int", nullable: true),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnnualPence = table.Column<long>(type: "bigint", nullable: false),
                    MetresOneWay = table.Column<int>(type: "int", nullable: true),
                    Shared = table.Column<bool>(type: "bit", nullable: false),
                    PassengerAssistant = table.Column<bool>(type: "bit", nullable: false),
                    Child = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedTransport", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "LandedTribunal",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    CaseId = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Decision = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    AdvisedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    CertifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Mediated = table.Column<bool>(type: "bit", nullable: false),
                    RegisteredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    BeforeHearing = table.Column<bool>(type: "bit", nullable: false),
                    OrderedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ComplyBy = table.Column<DateOnly>(type: "date", nullable: true),
                    Child = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedTribunal", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "LandedWait",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    Service = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Commissioner = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    ReferredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstSeenOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Child = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AgeBand = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Sex = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EthnicGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AreaGroup = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LandedWait", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "NeighbourSet",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NeighbourSet", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outcome",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    OtherEvidence = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outcome", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RuleCount",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Severity = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RuleCount", x => new { x.SubmissionId, x.Rule });
                });

            migrationBuilder.CreateTable(
                name: "Sender",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ContactAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ContactRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sender", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SharingAgreement",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Parties = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Kinds = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    LawfulBasis = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    OwnerRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SharingAgreement", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Staging",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    DryRun = table.Column<bool>(type: "bit", nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Staging", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TidyEdition",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Dataset = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ReachesTo = table.Column<DateOnly>(type: "date", nullable: false),
                    Filters = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Measures = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TidyEdition", x => x.SubmissionId);
                });

            migrationBuilder.CreateTable(
                name: "TidyRow",
                schema: "intake",
                columns: table => new
                {
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RowNumber = table.Column<int>(type: "int", nullable: false),
                    TimePeriod = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Level = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    AreaName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    PublishedCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Filters = table.Column<string>(type: "nvarchar(800)", maxLength: 800, nullable: false),
                    Cells = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TidyRow", x => new { x.SubmissionId, x.RowNumber });
                });

            migrationBuilder.CreateTable(
                name: "Band",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Basis = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OnTrack = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: false),
                    OffTrack = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: false),
                    Tolerance = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Band", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Band_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "outcomes",
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Definition",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Numerator = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Denominator = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    CountedAs = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OutOfAs = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Thing = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Frequency = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AlsoFor = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Polarity = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Per = table.Column<int>(type: "int", nullable: false),
                    Decimals = table.Column<int>(type: "int", nullable: false),
                    MayExceed = table.Column<bool>(type: "bit", nullable: false),
                    Low = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    High = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Caveats = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Breaks = table.Column<bool>(type: "bit", nullable: false),
                    Dataset = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Measure = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Filters = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Definition", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Definition_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "outcomes",
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExceptionRequest",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TimePeriod = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    PeriodTo = table.Column<DateOnly>(type: "date", nullable: false),
                    AskedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OwnerRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ValueThen = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Cause = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    Recovery = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    RecoverBy = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AnsweredBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExceptionRequest", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExceptionRequest_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "outcomes",
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Trajectory",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Target = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: false),
                    Baseline = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    BaselineOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Why = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Trajectory", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Trajectory_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "outcomes",
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Value",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TimePeriod = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Grain = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    AreaLevel = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AreaCode = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    AreaName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Numerator = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Denominator = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Number = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Symbol = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DefinitionNumber = table.Column<int>(type: "int", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Restatements = table.Column<int>(type: "int", nullable: false),
                    SubmissionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    File = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Rows = table.Column<int>(type: "int", nullable: false),
                    Quarantined = table.Column<int>(type: "int", nullable: false),
                    Mapping = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AcceptedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Value", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Value_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "outcomes",
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Neighbour",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SetId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Code = table.Column<string>(type: "nvarchar(9)", maxLength: 9, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Neighbour", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Neighbour_NeighbourSet_SetId",
                        column: x => x.SetId,
                        principalSchema: "outcomes",
                        principalTable: "NeighbourSet",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Serving",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OutcomeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    IndicatorId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Serving", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Serving_Indicator_IndicatorId",
                        column: x => x.IndicatorId,
                        principalSchema: "outcomes",
                        principalTable: "Indicator",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Serving_Outcome_OutcomeId",
                        column: x => x.OutcomeId,
                        principalSchema: "outcomes",
                        principalTable: "Outcome",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Expectation",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SenderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Every = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    DueDays = table.Column<int>(type: "int", nullable: false),
                    StartsOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndsOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Expectation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Expectation_Sender_SenderId",
                        column: x => x.SenderId,
                        principalSchema: "intake",
                        principalTable: "Sender",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SavedColumns",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SenderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Edition = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SchemaVersion = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    HeaderKey = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Columns = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    MadeBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedColumns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SavedColumns_Sender_SenderId",
                        column: x => x.SenderId,
                        principalSchema: "intake",
                        principalTable: "Sender",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Submission",
                schema: "intake",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    KindName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SchemaVersion = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    SenderId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TimePeriod = table.Column<string>(type: "nvarchar(6)", maxLength: 6, nullable: false),
                    TimeIdentifier = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    FileBytes = table.Column<long>(type: "bigint", nullable: false),
                    FileHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Sheet = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    MappingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Mapping = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReceivedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Standing = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Read = table.Column<int>(type: "int", nullable: false),
                    Loaded = table.Column<int>(type: "int", nullable: false),
                    Held = table.Column<int>(type: "int", nullable: false),
                    Queried = table.Column<int>(type: "int", nullable: false),
                    Quarantined = table.Column<int>(type: "int", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Statement = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    DropReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    RowsRemovedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RestatesId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Submission", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Submission_Sender_SenderId",
                        column: x => x.SenderId,
                        principalSchema: "intake",
                        principalTable: "Sender",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TrajectoryPoint",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TrajectoryId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Value = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TrajectoryPoint", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TrajectoryPoint_Trajectory_TrajectoryId",
                        column: x => x.TrajectoryId,
                        principalSchema: "outcomes",
                        principalTable: "Trajectory",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FormerValue",
                schema: "outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ValueId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Numerator = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Denominator = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Number = table.Column<decimal>(type: "decimal(21,6)", precision: 21, scale: 6, nullable: true),
                    Symbol = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DefinitionNumber = table.Column<int>(type: "int", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    SupersededAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    File = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    AcceptedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerValue", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerValue_Value_ValueId",
                        column: x => x.ValueId,
                        principalSchema: "outcomes",
                        principalTable: "Value",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Band_IndicatorId_Number",
                schema: "outcomes",
                table: "Band",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CodeEntry_SetKey_Code_From",
                schema: "intake",
                table: "CodeEntry",
                columns: new[] { "SetKey", "Code", "From" },
                unique: true,
                filter: "[From] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_DataItem_Reference",
                schema: "intake",
                table: "DataItem",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Definition_IndicatorId_Number",
                schema: "outcomes",
                table: "Definition",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_Kind_On",
                schema: "outcomes",
                table: "Evidence",
                columns: new[] { "Kind", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_Evidence_Number",
                schema: "outcomes",
                table: "Evidence",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequest_AskedAt",
                schema: "outcomes",
                table: "ExceptionRequest",
                column: "AskedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequest_IndicatorId_TimePeriod_TimeIdentifier",
                schema: "outcomes",
                table: "ExceptionRequest",
                columns: new[] { "IndicatorId", "TimePeriod", "TimeIdentifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExceptionRequest_OwnerAccountId_AnsweredAt",
                schema: "outcomes",
                table: "ExceptionRequest",
                columns: new[] { "OwnerAccountId", "AnsweredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Expectation_SenderId_Kind",
                schema: "intake",
                table: "Expectation",
                columns: new[] { "SenderId", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FormerValue_SupersededAt",
                schema: "outcomes",
                table: "FormerValue",
                column: "SupersededAt");

            migrationBuilder.CreateIndex(
                name: "IX_FormerValue_ValueId_PublishedAt",
                schema: "outcomes",
                table: "FormerValue",
                columns: new[] { "ValueId", "PublishedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Indicator_Key",
                schema: "outcomes",
                table: "Indicator",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Indicator_OwnerAccountId",
                schema: "outcomes",
                table: "Indicator",
                column: "OwnerAccountId");

            migrationBuilder.CreateIndex(
                name: "IX_Neighbour_SetId_Code",
                schema: "outcomes",
                table: "Neighbour",
                columns: new[] { "SetId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_NeighbourSet_From",
                schema: "outcomes",
                table: "NeighbourSet",
                column: "From",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outcome_Number",
                schema: "outcomes",
                table: "Outcome",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedColumns_SenderId_Kind_Edition",
                schema: "intake",
                table: "SavedColumns",
                columns: new[] { "SenderId", "Kind", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sender_Key",
                schema: "intake",
                table: "Sender",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Serving_IndicatorId",
                schema: "outcomes",
                table: "Serving",
                column: "IndicatorId");

            migrationBuilder.CreateIndex(
                name: "IX_Serving_OutcomeId_IndicatorId",
                schema: "outcomes",
                table: "Serving",
                columns: new[] { "OutcomeId", "IndicatorId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SharingAgreement_Reference",
                schema: "intake",
                table: "SharingAgreement",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Submission_FileHash",
                schema: "intake",
                table: "Submission",
                column: "FileHash");

            migrationBuilder.CreateIndex(
                name: "IX_Submission_Kind_SenderId_To",
                schema: "intake",
                table: "Submission",
                columns: new[] { "Kind", "SenderId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_Submission_Number",
                schema: "intake",
                table: "Submission",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Submission_SenderId",
                schema: "intake",
                table: "Submission",
                column: "SenderId");

            migrationBuilder.CreateIndex(
                name: "IX_Submission_State",
                schema: "intake",
                table: "Submission",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_TidyEdition_Dataset",
                schema: "intake",
                table: "TidyEdition",
                column: "Dataset");

            migrationBuilder.CreateIndex(
                name: "IX_TidyRow_SubmissionId_AreaCode",
                schema: "intake",
                table: "TidyRow",
                columns: new[] { "SubmissionId", "AreaCode" });

            migrationBuilder.CreateIndex(
                name: "IX_Trajectory_IndicatorId_Number",
                schema: "outcomes",
                table: "Trajectory",
                columns: new[] { "IndicatorId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_TrajectoryPoint_TrajectoryId_On",
                schema: "outcomes",
                table: "TrajectoryPoint",
                columns: new[] { "TrajectoryId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Value_IndicatorId_AreaCode_TimePeriod_TimeIdentifier",
                schema: "outcomes",
                table: "Value",
                columns: new[] { "IndicatorId", "AreaCode", "TimePeriod", "TimeIdentifier" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Value_IndicatorId_To",
                schema: "outcomes",
                table: "Value",
                columns: new[] { "IndicatorId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_Value_PublishedAt",
                schema: "outcomes",
                table: "Value",
                column: "PublishedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Band",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "ChildStoreSetting",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "CodeEntry",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "DataItem",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "Definition",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Evidence",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "ExceptionRequest",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Expectation",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "Finding",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "FormerValue",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "LandedAlternative",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "LandedAttendance",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "LandedExclusion",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "LandedIndicator",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "LandedLedger",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "LandedPersonalBudget",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "LandedPlacement",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "LandedPlan",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "LandedRequest",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "LandedSupport",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "LandedTransport",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "LandedTribunal",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "LandedWait",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "Neighbour",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "RuleCount",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "SavedColumns",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "Serving",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "SharingAgreement",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "Staging",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "Submission",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "TidyEdition",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "TidyRow",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "TrajectoryPoint",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Value",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "NeighbourSet",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Outcome",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Sender",
                schema: "intake");

            migrationBuilder.DropTable(
                name: "Trajectory",
                schema: "outcomes");

            migrationBuilder.DropTable(
                name: "Indicator",
                schema: "outcomes");
        }
    }
}
