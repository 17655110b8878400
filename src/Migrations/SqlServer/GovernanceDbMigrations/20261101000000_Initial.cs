using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "workstreams");

            migrationBuilder.EnsureSchema(
                name: "platform");

            migrationBuilder.EnsureSchema(
                name: "partnership");

            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoleName = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Roles = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IsPersona = table.Column<bool>(type: "bit", nullable: false),
                    PersonaNote = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "bit", nullable: false),
                    ShortcutsOff = table.Column<bool>(type: "bit", nullable: false),
                    UserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "nvarchar(256)", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PasswordHash = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SecurityStamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PhoneNumber = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "bit", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "bit", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "bit", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Audit",
                schema: "platform",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Act = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    SubjectId = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Before = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    After = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Audit", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "AuditHead",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Sequence = table.Column<long>(type: "bigint", nullable: false),
                    Hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditHead", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Board",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    ParentBoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    Terms = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Quorum = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Series_Day = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Series_EveryMonths = table.Column<int>(type: "int", nullable: true),
                    Series_FirstMonth = table.Column<DateOnly>(type: "date", nullable: true),
                    Series_Place = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: true),
                    Series_StartsAt = table.Column<TimeOnly>(type: "time", nullable: true),
                    Series_Week = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Board", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Board_Board_ParentBoardId",
                        column: x => x.ParentBoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClosedPeriod",
                schema: "workstreams",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    RuleNumber = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosedPeriod", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Counter",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Given = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Counter", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "JobRun",
                schema: "platform",
                columns: table => new
                {
                    Name = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    StartedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    FinishedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    Failure = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JobRun", x => x.Name);
                });

            migrationBuilder.CreateTable(
                name: "Link",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FromId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ToId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    MadeBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Link", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Organisation",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    ShortName = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Sector = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    SuccessorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Organisation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Organisation_Organisation_SuccessorId",
                        column: x => x.SuccessorId,
                        principalSchema: "partnership",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Outbox",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Body = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Path = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Calendar = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    SentAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    Attempts = table.Column<int>(type: "int", nullable: false),
                    LastFailure = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    ReadAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "RagRule",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Rule = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CutOff = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RagRule", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "SavedMapping",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    WorkstreamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Mapping = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SavedMapping", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StatusChange",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    To = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Driver = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatusChange", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Strategy",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Strategy", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Theme",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Theme", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Workstream",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Key = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    LeadAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    LeadRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SponsorRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SponsorAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BoardName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    WorkingGroup = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Representatives = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    IntendedOutcomes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Activities = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Timescales = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Themes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    GovernedElsewhere = table.Column<bool>(type: "bit", nullable: false),
                    GovernedNote = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Drivers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Assessments = table.Column<int>(type: "int", nullable: false),
                    Claimed = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ClaimReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    ClaimedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Workstream", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                schema: "platform",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false)
                        .Annotation("SqlServer:Identity", "1, 1"),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ClaimType = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ClaimValue = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalSchema: "platform",
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                schema: "platform",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderKey = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalSchema: "platform",
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                schema: "platform",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LoginProvider = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(450)", nullable: false),
                    Value = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalSchema: "platform",
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Meeting",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    StartsAt = table.Column<TimeOnly>(type: "time", nullable: false),
                    Place = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CancelReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    FromSeries = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meeting", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Meeting_Board_BoardId",
                        column: x => x.BoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SeatType",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Required = table.Column<int>(type: "int", nullable: false),
                    Sector = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SeatType", x => x.Id);
                    table.ForeignKey(
                        name: "FK_SeatType_Board_BoardId",
                        column: x => x.BoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Action",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WorkstreamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Description = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Section = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    OwnerRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    PartnerName = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Start = table.Column<DateOnly>(type: "date", nullable: true),
                    BaselineDue = table.Column<DateOnly>(type: "date", nullable: true),
                    CurrentDue = table.Column<DateOnly>(type: "date", nullable: true),
                    DueAsStated = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Critical = table.Column<bool>(type: "bit", nullable: false),
                    OnPlan = table.Column<bool>(type: "bit", nullable: false),
                    SuccessMeasure = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Themes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Notes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    CompletedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ImpactEvidence = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedReason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Percent = table.Column<int>(type: "int", nullable: true),
                    Forecast = table.Column<DateOnly>(type: "date", nullable: true),
                    Claimed = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ClaimReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    LastUpdateOn = table.Column<DateOnly>(type: "date", nullable: true),
                    LastUpdateText = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Drivers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DriverCodes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AssessedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Assessments = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Action", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Action_Workstream_WorkstreamId",
                        column: x => x.WorkstreamId,
                        principalSchema: "workstreams",
                        principalTable: "Workstream",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WorkstreamPeriod",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    WorkstreamId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PeriodKey = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Drivers = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Claimed = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ClaimReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkstreamPeriod", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WorkstreamPeriod_Workstream_WorkstreamId",
                        column: x => x.WorkstreamId,
                        principalSchema: "workstreams",
                        principalTable: "Workstream",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Decision",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Power = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    SubjectType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AskedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    AskedByAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    AskedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    OutcomeText = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DecidedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    DecidedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    AmountPence = table.Column<long>(type: "bigint", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Decision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Decision_Board_BoardId",
                        column: x => x.BoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Decision_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "partnership",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "IssuedPack",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    IssuedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    BuildId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DataDate = table.Column<DateOnly>(type: "date", nullable: false),
                    Correction = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IssuedPack", x => x.Id);
                    table.ForeignKey(
                        name: "FK_IssuedPack_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "partnership",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Seat",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SeatTypeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RoleName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Seat", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Seat_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "partnership",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Seat_SeatType_SeatTypeId",
                        column: x => x.SeatTypeId,
                        principalSchema: "partnership",
                        principalTable: "SeatType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ActionPeriod",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PeriodKey = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Claimed = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Percent = table.Column<int>(type: "int", nullable: true),
                    Forecast = table.Column<DateOnly>(type: "date", nullable: true),
                    Driver = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ActionPeriod", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ActionPeriod_Action_ActionId",
                        column: x => x.ActionId,
                        principalSchema: "workstreams",
                        principalTable: "Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Blocker",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Critical = table.Column<bool>(type: "bit", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    RaisedTo = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    RaisedToAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Answer = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Blocker", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Blocker_Action_ActionId",
                        column: x => x.ActionId,
                        principalSchema: "workstreams",
                        principalTable: "Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Dependency",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    NeedsActionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dependency", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dependency_Action_ActionId",
                        column: x => x.ActionId,
                        principalSchema: "workstreams",
                        principalTable: "Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Dependency_Action_NeedsActionId",
                        column: x => x.NeedsActionId,
                        principalSchema: "workstreams",
                        principalTable: "Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Milestone",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    BaselineDue = table.Column<DateOnly>(type: "date", nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    MetOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Milestone", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Milestone_Action_ActionId",
                        column: x => x.ActionId,
                        principalSchema: "workstreams",
                        principalTable: "Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rebaseline",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    FromDue = table.Column<DateOnly>(type: "date", nullable: true),
                    ToDue = table.Column<DateOnly>(type: "date", nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecisionReference = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rebaseline", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rebaseline_Action_ActionId",
                        column: x => x.ActionId,
                        principalSchema: "workstreams",
                        principalTable: "Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Update",
                schema: "workstreams",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ActionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PeriodKey = table.Column<string>(type: "nvarchar(7)", maxLength: 7, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Percent = table.Column<int>(type: "int", nullable: true),
                    Claimed = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    ClaimReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    Forecast = table.Column<DateOnly>(type: "date", nullable: true),
                    BlockerId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    BlockerText = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    BlockerCritical = table.Column<bool>(type: "bit", nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubmittedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    SubmittedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    SubmittedById = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReturnedBecause = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    DecidedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Update", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Update_Action_ActionId",
                        column: x => x.ActionId,
                        principalSchema: "workstreams",
                        principalTable: "Action",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PackFile",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PackId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Format = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Length = table.Column<int>(type: "int", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PackFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PackFile_IssuedPack_PackId",
                        column: x => x.PackId,
                        principalSchema: "partnership",
                        principalTable: "IssuedPack",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                schema: "platform",
                table: "AuditHead",
                columns: new[] { "Id", "Hash", "Sequence" },
                values: new object[] { 1, "", 0L });

            migrationBuilder.InsertData(
                schema: "partnership",
                table: "Counter",
                columns: new[] { "Id", "Given" },
                values: new object[] { 1, 0 });

            migrationBuilder.InsertData(
                schema: "workstreams",
                table: "RagRule",
                columns: new[] { "Id", "ChangedAt", "ChangedBy", "CutOff", "EffectiveFrom", "Number", "Rule", "Version", "Why" },
                values: new object[] { new Guid("0190a000-0000-7000-8000-000000000001"), new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Utc), "System", "{\"Version\":1,\"EffectiveFrom\":\"2000-01-01\",\"Weekday\":\"Friday\",\"Number\":1,\"Moved\":[]}", new DateOnly(2000, 1, 1), 1, "{\"Version\":1,\"EffectiveFrom\":\"2000-01-01\",\"MilestoneOffTrackDays\":28,\"ForecastOffTrackDays\":28,\"NoUpdateAfterStartDays\":14,\"ImpactGraceDays\":28,\"WorkstreamOffTrackPercent\":20,\"WorkstreamAtRiskPercent\":20,\"NoDueDateIsAtRisk\":true,\"NoOwnerIsAtRisk\":true}", 1, "The rule the product starts with." });

            migrationBuilder.CreateIndex(
                name: "IX_Action_OwnerAccountId_CurrentDue",
                schema: "workstreams",
                table: "Action",
                columns: new[] { "OwnerAccountId", "CurrentDue" });

            migrationBuilder.CreateIndex(
                name: "IX_Action_Status",
                schema: "workstreams",
                table: "Action",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_Action_WorkstreamId_AssessedOn",
                schema: "workstreams",
                table: "Action",
                columns: new[] { "WorkstreamId", "AssessedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Action_WorkstreamId_CurrentDue",
                schema: "workstreams",
                table: "Action",
                columns: new[] { "WorkstreamId", "CurrentDue" });

            migrationBuilder.CreateIndex(
                name: "IX_Action_WorkstreamId_OnPlan",
                schema: "workstreams",
                table: "Action",
                columns: new[] { "WorkstreamId", "OnPlan" });

            migrationBuilder.CreateIndex(
                name: "IX_Action_WorkstreamId_Reference",
                schema: "workstreams",
                table: "Action",
                columns: new[] { "WorkstreamId", "Reference" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ActionPeriod_ActionId_PeriodKey",
                schema: "workstreams",
                table: "ActionPeriod",
                columns: new[] { "ActionId", "PeriodKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                schema: "platform",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                schema: "platform",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                schema: "platform",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                schema: "platform",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true,
                filter: "[NormalizedUserName] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Audit_Subject_SubjectId",
                schema: "platform",
                table: "Audit",
                columns: new[] { "Subject", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_Blocker_ActionId",
                schema: "workstreams",
                table: "Blocker",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Blocker_ClosedOn",
                schema: "workstreams",
                table: "Blocker",
                column: "ClosedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Board_Key",
                schema: "partnership",
                table: "Board",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Board_ParentBoardId",
                schema: "partnership",
                table: "Board",
                column: "ParentBoardId");

            migrationBuilder.CreateIndex(
                name: "IX_Decision_BoardId_State",
                schema: "partnership",
                table: "Decision",
                columns: new[] { "BoardId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Decision_MeetingId",
                schema: "partnership",
                table: "Decision",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Decision_Reference",
                schema: "partnership",
                table: "Decision",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Decision_Year_Number",
                schema: "partnership",
                table: "Decision",
                columns: new[] { "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dependency_ActionId_NeedsActionId",
                schema: "workstreams",
                table: "Dependency",
                columns: new[] { "ActionId", "NeedsActionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dependency_NeedsActionId",
                schema: "workstreams",
                table: "Dependency",
                column: "NeedsActionId");

            migrationBuilder.CreateIndex(
                name: "IX_IssuedPack_MeetingId_Number",
                schema: "partnership",
                table: "IssuedPack",
                columns: new[] { "MeetingId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Link_FromType_FromId_ToType_ToId",
                schema: "platform",
                table: "Link",
                columns: new[] { "FromType", "FromId", "ToType", "ToId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Link_ToType_ToId",
                schema: "platform",
                table: "Link",
                columns: new[] { "ToType", "ToId" });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_BoardId_On",
                schema: "partnership",
                table: "Meeting",
                columns: new[] { "BoardId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Milestone_ActionId",
                schema: "workstreams",
                table: "Milestone",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Milestone_Due",
                schema: "workstreams",
                table: "Milestone",
                column: "Due");

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_Name",
                schema: "partnership",
                table: "Organisation",
                column: "Name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Organisation_SuccessorId",
                schema: "partnership",
                table: "Organisation",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_Key",
                schema: "platform",
                table: "Outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_SentAt",
                schema: "platform",
                table: "Outbox",
                column: "SentAt");

            migrationBuilder.CreateIndex(
                name: "IX_Outbox_ToAccountId_ReadAt",
                schema: "platform",
                table: "Outbox",
                columns: new[] { "ToAccountId", "ReadAt" });

            migrationBuilder.CreateIndex(
                name: "IX_PackFile_PackId_Format",
                schema: "partnership",
                table: "PackFile",
                columns: new[] { "PackId", "Format" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RagRule_Number",
                schema: "workstreams",
                table: "RagRule",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Rebaseline_ActionId",
                schema: "workstreams",
                table: "Rebaseline",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_Rebaseline_DecisionId",
                schema: "workstreams",
                table: "Rebaseline",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_SavedMapping_OrganisationId_WorkstreamId",
                schema: "workstreams",
                table: "SavedMapping",
                columns: new[] { "OrganisationId", "WorkstreamId" },
                unique: true,
                filter: "[OrganisationId] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Seat_OrganisationId",
                schema: "partnership",
                table: "Seat",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Seat_SeatTypeId",
                schema: "partnership",
                table: "Seat",
                column: "SeatTypeId");

            migrationBuilder.CreateIndex(
                name: "IX_SeatType_BoardId",
                schema: "partnership",
                table: "SeatType",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_StatusChange_At_SubjectType",
                schema: "workstreams",
                table: "StatusChange",
                columns: new[] { "At", "SubjectType" });

            migrationBuilder.CreateIndex(
                name: "IX_StatusChange_SubjectId_At",
                schema: "workstreams",
                table: "StatusChange",
                columns: new[] { "SubjectId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_Theme_Key",
                schema: "workstreams",
                table: "Theme",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Update_ActionId_PeriodKey",
                schema: "workstreams",
                table: "Update",
                columns: new[] { "ActionId", "PeriodKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Update_PeriodKey_State",
                schema: "workstreams",
                table: "Update",
                columns: new[] { "PeriodKey", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Workstream_Key",
                schema: "workstreams",
                table: "Workstream",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Workstream_Number",
                schema: "workstreams",
                table: "Workstream",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_WorkstreamPeriod_WorkstreamId_PeriodKey",
                schema: "workstreams",
                table: "WorkstreamPeriod",
                columns: new[] { "WorkstreamId", "PeriodKey" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ActionPeriod",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "Audit",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "AuditHead",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "Blocker",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "ClosedPeriod",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "Counter",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Decision",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Dependency",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "JobRun",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "Link",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "Milestone",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "Outbox",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "PackFile",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "RagRule",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "Rebaseline",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "SavedMapping",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "Seat",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "StatusChange",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "Strategy",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "Theme",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "Update",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "WorkstreamPeriod",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "AspNetUsers",
                schema: "platform");

            migrationBuilder.DropTable(
                name: "IssuedPack",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Organisation",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "SeatType",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Action",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "Meeting",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Workstream",
                schema: "workstreams");

            migrationBuilder.DropTable(
                name: "Board",
                schema: "partnership");
        }
    }
}
