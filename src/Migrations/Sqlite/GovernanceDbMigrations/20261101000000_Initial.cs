using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "partnership_Board",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false, collation: "NOCASE"),
                    ParentBoardId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Terms = table.Column<string>(type: "TEXT", nullable: false),
                    Quorum = table.Column<int>(type: "INTEGER", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Series_Day = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Series_EveryMonths = table.Column<int>(type: "INTEGER", nullable: true),
                    Series_FirstMonth = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Series_Place = table.Column<string>(type: "TEXT", maxLength: 160, nullable: true),
                    Series_StartsAt = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Series_Week = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_Board", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_Board_partnership_Board_ParentBoardId",
                        column: x => x.ParentBoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_Counter",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Given = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_Counter", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "partnership_Organisation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false, collation: "NOCASE"),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false, collation: "NOCASE"),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SuccessorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_Organisation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_Organisation_partnership_Organisation_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "partnership_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "platform_AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoleName = table.Column<string>(type: "TEXT", nullable: false),
                    Roles = table.Column<string>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsPersona = table.Column<bool>(type: "INTEGER", nullable: false),
                    PersonaNote = table.Column<string>(type: "TEXT", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "INTEGER", nullable: false),
                    ShortcutsOff = table.Column<bool>(type: "INTEGER", nullable: false),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_Audit",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Act = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    SubjectId = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Before = table.Column<string>(type: "TEXT", nullable: false),
                    After = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_Audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "platform_AuditHead",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Sequence = table.Column<long>(type: "INTEGER", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_AuditHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_JobRun",
                columns: table => new
                {
                    Name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Failure = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_JobRun", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "platform_Link",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FromId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ToId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_Link", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_Outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToAccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "TEXT", nullable: false),
                    Path = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Calendar = table.Column<string>(type: "TEXT", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    SentAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    LastFailure = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    ReadAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_ClosedPeriod",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    RuleNumber = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_ClosedPeriod", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_RagRule",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    CutOff = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_RagRule", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_SavedMapping",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    WorkstreamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Mapping = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_SavedMapping", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_StatusChange",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Driver = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_StatusChange", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_Strategy",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_Strategy", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_Theme",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_Theme", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_Workstream",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false, collation: "NOCASE"),
                    LeadAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LeadRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SponsorRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SponsorAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    WorkingGroup = table.Column<string>(type: "TEXT", nullable: false),
                    Representatives = table.Column<string>(type: "TEXT", nullable: false),
                    IntendedOutcomes = table.Column<string>(type: "TEXT", nullable: false),
                    Activities = table.Column<string>(type: "TEXT", nullable: false),
                    Timescales = table.Column<string>(type: "TEXT", nullable: false),
                    Themes = table.Column<string>(type: "TEXT", nullable: false),
                    GovernedElsewhere = table.Column<bool>(type: "INTEGER", nullable: false),
                    GovernedNote = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Drivers = table.Column<string>(type: "TEXT", nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Assessments = table.Column<int>(type: "INTEGER", nullable: false),
                    Claimed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ClaimReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ClaimedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_Workstream", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "partnership_Meeting",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CancelReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    FromSeries = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_Meeting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_Meeting_partnership_Board_BoardId",
                        column: x => x.BoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_SeatType",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Required = table.Column<int>(type: "INTEGER", nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_SeatType", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_SeatType_partnership_Board_BoardId",
                        column: x => x.BoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_platform_AspNetUserClaims_platform_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "platform_AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_platform_AspNetUserLogins_platform_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "platform_AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "platform_AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_platform_AspNetUserTokens_platform_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "platform_AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_Action",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkstreamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, collation: "NOCASE"),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "NOCASE"),
                    Description = table.Column<string>(type: "TEXT", nullable: false),
                    Section = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false, collation: "NOCASE"),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PartnerName = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BaselineDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CurrentDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DueAsStated = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Critical = table.Column<bool>(type: "INTEGER", nullable: false),
                    OnPlan = table.Column<bool>(type: "INTEGER", nullable: false),
                    SuccessMeasure = table.Column<string>(type: "TEXT", nullable: false),
                    Themes = table.Column<string>(type: "TEXT", nullable: false),
                    Notes = table.Column<string>(type: "TEXT", nullable: false),
                    CompletedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ImpactEvidence = table.Column<string>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedReason = table.Column<string>(type: "TEXT", nullable: false),
                    Percent = table.Column<int>(type: "INTEGER", nullable: true),
                    Forecast = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Claimed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ClaimReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    LastUpdateOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastUpdateText = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Drivers = table.Column<string>(type: "TEXT", nullable: false),
                    DriverCodes = table.Column<string>(type: "TEXT", nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Assessments = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_Action", x => x.Id);
                    table.ForeignKey(
                        name: "FK_workstreams_Action_workstreams_Workstream_WorkstreamId",
                        column: x => x.WorkstreamId,
                        principalTable: "workstreams_Workstream",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_WorkstreamPeriod",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    WorkstreamId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PeriodKey = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Drivers = table.Column<string>(type: "TEXT", nullable: false),
                    Claimed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ClaimReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_WorkstreamPeriod", x => x.Id);
                    table.ForeignKey(
                        name: "FK_workstreams_WorkstreamPeriod_workstreams_Workstream_WorkstreamId",
                        column: x => x.WorkstreamId,
                        principalTable: "workstreams_Workstream",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partnership_Decision",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false, collation: "NOCASE"),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Power = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SubjectType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    AskedByAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OutcomeText = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    AmountPence = table.Column<long>(type: "INTEGER", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_Decision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_Decision_partnership_Board_BoardId",
                        column: x => x.BoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_Decision_partnership_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "partnership_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_IssuedPack",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    IssuedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    BuildId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DataDate = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Correction = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_IssuedPack", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_IssuedPack_partnership_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "partnership_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_Seat",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeatTypeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RoleName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_Seat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_Seat_partnership_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "partnership_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_Seat_partnership_SeatType_SeatTypeId",
                        column: x => x.SeatTypeId,
                        principalTable: "partnership_SeatType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_ActionPeriod",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PeriodKey = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Claimed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Percent = table.Column<int>(type: "INTEGER", nullable: true),
                    Forecast = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Driver = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_ActionPeriod", x => x.Id);
                    table.ForeignKey(
                        name: "FK_workstreams_ActionPeriod_workstreams_Action_ActionId",
                        column: x => x.ActionId,
                        principalTable: "workstreams_Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_Blocker",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Critical = table.Column<bool>(type: "INTEGER", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RaisedTo = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    RaisedToAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_Blocker", x => x.Id);
                    table.ForeignKey(
                        name: "FK_workstreams_Blocker_workstreams_Action_ActionId",
                        column: x => x.ActionId,
                        principalTable: "workstreams_Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_Dependency",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    NeedsActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_Dependency", x => x.Id);
                    table.ForeignKey(
                        name: "FK_workstreams_Dependency_workstreams_Action_ActionId",
                        column: x => x.ActionId,
                        principalTable: "workstreams_Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_workstreams_Dependency_workstreams_Action_NeedsActionId",
                        column: x => x.NeedsActionId,
                        principalTable: "workstreams_Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_Milestone",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    BaselineDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MetOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_Milestone", x => x.Id);
                    table.ForeignKey(
                        name: "FK_workstreams_Milestone_workstreams_Action_ActionId",
                        column: x => x.ActionId,
                        principalTable: "workstreams_Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_Rebaseline",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FromDue = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ToDue = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionReference = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_Rebaseline", x => x.Id);
                    table.ForeignKey(
                        name: "FK_workstreams_Rebaseline_workstreams_Action_ActionId",
                        column: x => x.ActionId,
                        principalTable: "workstreams_Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "workstreams_Update",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PeriodKey = table.Column<string>(type: "TEXT", maxLength: 7, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Percent = table.Column<int>(type: "INTEGER", nullable: true),
                    Claimed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    ClaimReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Forecast = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BlockerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    BlockerText = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    BlockerCritical = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    SubmittedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    SubmittedById = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReturnedBecause = table.Column<string>(type: "TEXT", nullable: false),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstreams_Update", x => x.Id);
                    table.ForeignKey(
                        name: "FK_workstreams_Update_workstreams_Action_ActionId",
                        column: x => x.ActionId,
                        principalTable: "workstreams_Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partnership_PackFile",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PackId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_PackFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_PackFile_partnership_IssuedPack_PackId",
                        column: x => x.PackId,
                        principalTable: "partnership_IssuedPack",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "partnership_Counter",
                columns: new[] { "Id", "Given" },
                values: new object[] { 1, 0 });

            migrationBuilder.InsertData(
                table: "platform_AuditHead",
                columns: new[] { "Id", "Hash", "Sequence" },
                values: new object[] { 1, "", 0L });

            migrationBuilder.InsertData(
                table: "workstreams_RagRule",
                columns: new[] { "Id", "ChangedAt", "ChangedBy", "CutOff", "EffectiveFrom", "Number", "Rule", "Version", "Why" },
                values: new object[] { new Guid("0190a000-0000-7000-8000-000000000001"), new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "System", "{\"Version\":1,\"EffectiveFrom\":\"2000-01-01\",\"Weekday\":\"Friday\",\"Number\":1,\"Moved\":[]}", new DateOnly(2000, 1, 1), 1, "{\"Version\":1,\"EffectiveFrom\":\"2000-01-01\",\"MilestoneOffTrackDays\":28,\"ForecastOffTrackDays\":28,\"NoUpdateAfterStartDays\":14,\"ImpactGraceDays\":28,\"WorkstreamOffTrackPercent\":20,\"WorkstreamAtRiskPercent\":20,\"NoDueDateIsAtRisk\":true,\"NoOwnerIsAtRisk\":true}", 1, "The rule the product starts with." });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Board_Key",
                table: "partnership_Board",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Board_ParentBoardId",
                table: "partnership_Board",
                column: "ParentBoardId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Decision_BoardId_State",
                table: "partnership_Decision",
                columns: new[] { "BoardId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Decision_MeetingId",
                table: "partnership_Decision",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Decision_Reference",
                table: "partnership_Decision",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Decision_Year_Number",
                table: "partnership_Decision",
                columns: new[] { "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_IssuedPack_MeetingId_Number",
                table: "partnership_IssuedPack",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Meeting_BoardId_On",
                table: "partnership_Meeting",
                columns: new[] { "BoardId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Organisation_Name",
                table: "partnership_Organisation",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Organisation_SuccessorId",
                table: "partnership_Organisation",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_PackFile_PackId_Format",
                table: "partnership_PackFile",
                columns: new[] { "PackId", "Format" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Seat_OrganisationId",
                table: "partnership_Seat",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Seat_SeatTypeId",
                table: "partnership_Seat",
                column: "SeatTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_SeatType_BoardId",
                table: "partnership_SeatType",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_platform_AspNetUserClaims_UserId",
                table: "platform_AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_platform_AspNetUserLogins_UserId",
                table: "platform_AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "platform_AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "platform_AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_Audit_Subject_SubjectId",
                table: "platform_Audit",
                columns: new[] { "Subject", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_Link_FromType_FromId_ToType_ToId",
                table: "platform_Link",
                columns: new[] { "FromType", "FromId", "ToType", "ToId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_Link_ToType_ToId",
                table: "platform_Link",
                columns: new[] { "ToType", "ToId" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_Outbox_Key",
                table: "platform_Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_Outbox_SentAt",
                table: "platform_Outbox",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_platform_Outbox_ToAccountId_ReadAt",
                table: "platform_Outbox",
                columns: new[] { "ToAccountId", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Action_OwnerAccountId_CurrentDue",
                table: "workstreams_Action",
                columns: new[] { "OwnerAccountId", "CurrentDue" });

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Action_Status",
                table: "workstreams_Action",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Action_WorkstreamId_AssessedOn",
                table: "workstreams_Action",
                columns: new[] { "WorkstreamId", "AssessedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Action_WorkstreamId_CurrentDue",
                table: "workstreams_Action",
                columns: new[] { "WorkstreamId", "CurrentDue" });

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Action_WorkstreamId_OnPlan",
                table: "workstreams_Action",
                columns: new[] { "WorkstreamId", "OnPlan" });

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Action_WorkstreamId_Reference",
                table: "workstreams_Action",
                columns: new[] { "WorkstreamId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_ActionPeriod_ActionId_PeriodKey",
                table: "workstreams_ActionPeriod",
                columns: new[] { "ActionId", "PeriodKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Blocker_ActionId",
                table: "workstreams_Blocker",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Blocker_ClosedOn",
                table: "workstreams_Blocker",
                column: "ClosedOn");

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Dependency_ActionId_NeedsActionId",
                table: "workstreams_Dependency",
                columns: new[] { "ActionId", "NeedsActionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Dependency_NeedsActionId",
                table: "workstreams_Dependency",
                column: "NeedsActionId");

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Milestone_ActionId",
                table: "workstreams_Milestone",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Milestone_Due",
                table: "workstreams_Milestone",
                column: "Due");

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_RagRule_Number",
                table: "workstreams_RagRule",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Rebaseline_ActionId",
                table: "workstreams_Rebaseline",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Rebaseline_DecisionId",
                table: "workstreams_Rebaseline",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_SavedMapping_OrganisationId_WorkstreamId",
                table: "workstreams_SavedMapping",
                columns: new[] { "OrganisationId", "WorkstreamId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_StatusChange_At_SubjectType",
                table: "workstreams_StatusChange",
                columns: new[] { "At", "SubjectType" });

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_StatusChange_SubjectId_At",
                table: "workstreams_StatusChange",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Theme_Key",
                table: "workstreams_Theme",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Update_ActionId_PeriodKey",
                table: "workstreams_Update",
                columns: new[] { "ActionId", "PeriodKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Update_PeriodKey_State",
                table: "workstreams_Update",
                columns: new[] { "PeriodKey", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Workstream_Key",
                table: "workstreams_Workstream",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Workstream_Number",
                table: "workstreams_Workstream",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_WorkstreamPeriod_WorkstreamId_PeriodKey",
                table: "workstreams_WorkstreamPeriod",
                columns: new[] { "WorkstreamId", "PeriodKey" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "partnership_Counter");

            migrationBuilder.DropTable(
                name: "partnership_Decision");

            migrationBuilder.DropTable(
                name: "partnership_PackFile");

            migrationBuilder.DropTable(
                name: "partnership_Seat");

            migrationBuilder.DropTable(
                name: "platform_AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "platform_AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "platform_AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "platform_Audit");

            migrationBuilder.DropTable(
                name: "platform_AuditHead");

            migrationBuilder.DropTable(
                name: "platform_JobRun");

            migrationBuilder.DropTable(
                name: "platform_Link");

            migrationBuilder.DropTable(
                name: "platform_Outbox");

            migrationBuilder.DropTable(
                name: "workstreams_ActionPeriod");

            migrationBuilder.DropTable(
                name: "workstreams_Blocker");

            migrationBuilder.DropTable(
                name: "workstreams_ClosedPeriod");

            migrationBuilder.DropTable(
                name: "workstreams_Dependency");

            migrationBuilder.DropTable(
                name: "workstreams_Milestone");

            migrationBuilder.DropTable(
                name: "workstreams_RagRule");

            migrationBuilder.DropTable(
                name: "workstreams_Rebaseline");

            migrationBuilder.DropTable(
                name: "workstreams_SavedMapping");

            migrationBuilder.DropTable(
                name: "workstreams_StatusChange");

            migrationBuilder.DropTable(
                name: "workstreams_Strategy");

            migrationBuilder.DropTable(
                name: "workstreams_Theme");

            migrationBuilder.DropTable(
                name: "workstreams_Update");

            migrationBuilder.DropTable(
                name: "workstreams_WorkstreamPeriod");

            migrationBuilder.DropTable(
                name: "partnership_IssuedPack");

            migrationBuilder.DropTable(
                name: "partnership_Organisation");

            migrationBuilder.DropTable(
                name: "partnership_SeatType");

            migrationBuilder.DropTable(
                name: "platform_AspNetUsers");

            migrationBuilder.DropTable(
                name: "workstreams_Action");

            migrationBuilder.DropTable(
                name: "partnership_Meeting");

            migrationBuilder.DropTable(
                name: "workstreams_Workstream");

            migrationBuilder.DropTable(
                name: "partnership_Board");
        }
    }
}
