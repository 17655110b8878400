using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class BoardsThatDecide : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "MinutesAgreedAt",
                schema: "partnership",
                table: "Meeting",
                type: "datetime2(3)",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MinutesAgreedBy",
                schema: "partnership",
                table: "Meeting",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "MinutesAgreedByMeetingId",
                schema: "partnership",
                table: "Meeting",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "MinutesAgreedOn",
                schema: "partnership",
                table: "Meeting",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Quorate",
                schema: "partnership",
                table: "Meeting",
                type: "bit",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QuorumSaid",
                schema: "partnership",
                table: "Meeting",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "DelegatedFrom",
                schema: "partnership",
                table: "Decision",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "MinutedOn",
                schema: "partnership",
                table: "Decision",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Options",
                schema: "partnership",
                table: "Decision",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Paper",
                schema: "partnership",
                table: "Decision",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "SupersedesId",
                schema: "partnership",
                table: "Decision",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QuorumSectors",
                schema: "partnership",
                table: "Board",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "QuorumShare",
                schema: "partnership",
                table: "Board",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "To",
                schema: "partnership",
                table: "Board",
                type: "date",
                maxLength: 10,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AgendaItem",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Minutes = table.Column<int>(type: "int", nullable: true),
                    PresenterRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Paper = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    AboutType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AboutId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ByHand = table.Column<bool>(type: "bit", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaItem_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalSchema: "partnership",
                        principalTable: "Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AgendaItem_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "partnership",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AgreedMinutes",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgreedMinutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgreedMinutes_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "partnership",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CalendarLink",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarLink", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeReport",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Author = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ReplacesId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    IssuedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    IssuedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    BuildId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Parts_Background = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Conclusion = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Consultation = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_CorporateParenting = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Equalities = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Finance = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Legal = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Recommendations = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Risk = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Parts_Summary = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeReport", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeReport_Board_BoardId",
                        column: x => x.BoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitteeReport_CommitteeReport_ReplacesId",
                        column: x => x.ReplacesId,
                        principalSchema: "partnership",
                        principalTable: "CommitteeReport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CommitteeReport_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "partnership",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Dispute",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Detail = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RaisedById = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AgainstId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StageFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    Deadline = table.Column<DateOnly>(type: "date", nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dispute", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dispute_Organisation_AgainstId",
                        column: x => x.AgainstId,
                        principalSchema: "partnership",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Dispute_Organisation_RaisedById",
                        column: x => x.RaisedById,
                        principalSchema: "partnership",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Duty",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    AccountableId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountableRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Reserved = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Duty", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Duty_Organisation_AccountableId",
                        column: x => x.AccountableId,
                        principalSchema: "partnership",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "InDepthReview",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SubjectType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Findings = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    RecordedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_InDepthReview", x => x.Id);
                    table.ForeignKey(
                        name: "FK_InDepthReview_Board_BoardId",
                        column: x => x.BoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_InDepthReview_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "partnership",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JointPost",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false),
                    EmployerId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JointPost", x => x.Id);
                    table.ForeignKey(
                        name: "FK_JointPost_Organisation_EmployerId",
                        column: x => x.EmployerId,
                        principalSchema: "partnership",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "LeadRole",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ShortName = table.Column<string>(type: "nvarchar(30)", maxLength: 30, nullable: false),
                    Sector = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    SuccessorId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Several = table.Column<bool>(type: "bit", nullable: false),
                    MustBeFilled = table.Column<bool>(type: "bit", nullable: false),
                    Source = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LeadRole", x => x.Id);
                    table.ForeignKey(
                        name: "FK_LeadRole_LeadRole_SuccessorId",
                        column: x => x.SuccessorId,
                        principalSchema: "partnership",
                        principalTable: "LeadRole",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Ratification",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DecisionId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Ratified = table.Column<bool>(type: "bit", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    By = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    MinutedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ratification", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Ratification_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalSchema: "partnership",
                        principalTable: "Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Ratification_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "partnership",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReportingLine",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ToBoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Why = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReportingLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReportingLine_Board_BoardId",
                        column: x => x.BoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReportingLine_Board_ToBoardId",
                        column: x => x.ToBoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Risk",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Cause = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Effect = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Mitigation = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Likelihood = table.Column<int>(type: "int", nullable: false),
                    Impact = table.Column<int>(type: "int", nullable: false),
                    Score = table.Column<int>(type: "int", nullable: false),
                    OwnerRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    SubjectType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    OpenedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    State = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    CloseReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Risk", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "TermsVersion",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Why = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    SavedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TermsVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_TermsVersion_Board_BoardId",
                        column: x => x.BoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CoOption",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoleName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Why = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    AgendaItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CoOption", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CoOption_AgendaItem_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalSchema: "partnership",
                        principalTable: "AgendaItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CoOption_Board_BoardId",
                        column: x => x.BoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CoOption_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "partnership",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ItemNotes",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AgendaItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ItemNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ItemNotes_AgendaItem_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalSchema: "partnership",
                        principalTable: "AgendaItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Matter",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Year = table.Column<int>(type: "int", nullable: false),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Reference = table.Column<string>(type: "nvarchar(20)", maxLength: 20, nullable: false),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AgendaItemId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Text = table.Column<string>(type: "nvarchar(600)", maxLength: 600, nullable: false),
                    OwnerRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    RaisedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    ClosedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Outcome = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Matter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Matter_AgendaItem_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalSchema: "partnership",
                        principalTable: "AgendaItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Matter_Board_BoardId",
                        column: x => x.BoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Matter_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "partnership",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CommitteeReportFile",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ReportId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Format = table.Column<string>(type: "nvarchar(10)", maxLength: 10, nullable: false),
                    Content = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    Length = table.Column<int>(type: "int", nullable: false),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CommitteeReportFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CommitteeReportFile_CommitteeReport_ReportId",
                        column: x => x.ReportId,
                        principalSchema: "partnership",
                        principalTable: "CommitteeReport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DisputeStep",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DisputeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Stage = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Deadline = table.Column<DateOnly>(type: "date", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    By = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DisputeStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DisputeStep_Dispute_DisputeId",
                        column: x => x.DisputeId,
                        principalSchema: "partnership",
                        principalTable: "Dispute",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "DutyDelivery",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    DutyId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DutyDelivery", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DutyDelivery_Duty_DutyId",
                        column: x => x.DutyId,
                        principalSchema: "partnership",
                        principalTable: "Duty",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_DutyDelivery_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "partnership",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PostShare",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    PostId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Percent = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PostShare", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PostShare_JointPost_PostId",
                        column: x => x.PostId,
                        principalSchema: "partnership",
                        principalTable: "JointPost",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PostShare_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "partnership",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "AccountableLead",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RoleId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    AccountId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    RoleName = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Area = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AccountableLead", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AccountableLead_LeadRole_RoleId",
                        column: x => x.RoleId,
                        principalSchema: "partnership",
                        principalTable: "LeadRole",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_AccountableLead_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalSchema: "partnership",
                        principalTable: "Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiskEscalation",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RiskId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    By = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    Outcome = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiskEscalation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiskEscalation_Board_BoardId",
                        column: x => x.BoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RiskEscalation_Risk_RiskId",
                        column: x => x.RiskId,
                        principalSchema: "partnership",
                        principalTable: "Risk",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RiskScore",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    RiskId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Likelihood = table.Column<int>(type: "int", nullable: false),
                    Impact = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    By = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RiskScore", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RiskScore_Risk_RiskId",
                        column: x => x.RiskId,
                        principalSchema: "partnership",
                        principalTable: "Risk",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Attendance",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SeatId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    CoOptionId = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    Presence = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SubstituteRole = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "int", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Attendance", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Attendance_CoOption_CoOptionId",
                        column: x => x.CoOptionId,
                        principalSchema: "partnership",
                        principalTable: "CoOption",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Attendance_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalSchema: "partnership",
                        principalTable: "Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Attendance_Seat_SeatId",
                        column: x => x.SeatId,
                        principalSchema: "partnership",
                        principalTable: "Seat",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "MatterProgress",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    MatterId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    At = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    By = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MatterProgress", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MatterProgress_Matter_MatterId",
                        column: x => x.MatterId,
                        principalSchema: "partnership",
                        principalTable: "Matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                schema: "partnership",
                table: "Counter",
                columns: new[] { "Id", "Given" },
                values: new object[,]
                {
                    { 2, 0 },
                    { 3, 0 },
                    { 4, 0 }
                });

            migrationBuilder.InsertData(
                schema: "partnership",
                table: "LeadRole",
                columns: new[] { "Id", "ChangedAt", "ChangedBy", "From", "MustBeFilled", "Order", "Sector", "Several", "ShortName", "Source", "SuccessorId", "Title", "To", "Version" },
                values: new object[,]
                {
                    { new Guid("5e4d0001-0000-7000-8000-000000000001"), new DateTime(2026, 11, 1, 0, 0, 0, 0, DateTimeKind.Utc), "Reference data", new DateOnly(2004, 11, 15), true, 1, "Care", false, "DCS", "Children Act 2004, section 18", null, "Director of Children's Services", null, 1 },
                    { new Guid("5e4d0001-0000-7000-8000-000000000002"), new DateTime(2026, 11, 1, 0, 0, 0, 0, DateTimeKind.Utc), "Reference data", new DateOnly(2022, 7, 1), true, 2, "Health", false, "ICB lead", "Health and Care Act 2022: integrated care boards from 1 July 2022, each with an executive lead for SEND", null, "ICB executive lead for SEND", null, 1 },
                    { new Guid("5e4d0001-0000-7000-8000-000000000004"), new DateTime(2026, 11, 1, 0, 0, 0, 0, DateTimeKind.Utc), "Reference data", new DateOnly(2014, 9, 1), true, 4, "Health", true, "DMO", "SEND code of practice: 0 to 25 years", null, "Designated medical officer", null, 1 },
                    { new Guid("5e4d0001-0000-7000-8000-000000000005"), new DateTime(2026, 11, 1, 0, 0, 0, 0, DateTimeKind.Utc), "Reference data", new DateOnly(2014, 9, 1), true, 5, "Health", true, "DCO", "SEND code of practice: 0 to 25 years", null, "Designated clinical officer", null, 1 },
                    { new Guid("5e4d0001-0000-7000-8000-000000000006"), new DateTime(2026, 11, 1, 0, 0, 0, 0, DateTimeKind.Utc), "Reference data", new DateOnly(2025, 1, 1), false, 6, "Care", true, "DSCO", "Asked for in the SEN2 return from template version 1.3", null, "Designated social care officer", null, 1 },
                    { new Guid("5e4d0001-0000-7000-8000-000000000007"), new DateTime(2026, 11, 1, 0, 0, 0, 0, DateTimeKind.Utc), "Reference data", new DateOnly(2016, 5, 1), true, 7, "Education", false, "LANO", "Local area SEND inspections: one contact for inspectors", null, "Local area nominated officer", null, 1 },
                    { new Guid("5e4d0001-0000-7000-8000-000000000003"), new DateTime(2026, 11, 1, 0, 0, 0, 0, DateTimeKind.Utc), "Reference data", new DateOnly(2013, 10, 4), false, 3, "Health", true, "DHO", "Draft SEND code of practice, October 2013; the code in force names a medical or clinical officer", new Guid("5e4d0001-0000-7000-8000-000000000004"), "Designated health officer", new DateOnly(2014, 8, 31), 1 }
                });

            migrationBuilder.CreateIndex(
                name: "IX_Meeting_MinutesAgreedByMeetingId",
                schema: "partnership",
                table: "Meeting",
                column: "MinutesAgreedByMeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Decision_SupersedesId",
                schema: "partnership",
                table: "Decision",
                column: "SupersedesId",
                unique: true,
                filter: "SupersedesId IS NOT NULL AND State = 'Agreed'");

            migrationBuilder.CreateIndex(
                name: "IX_AccountableLead_OrganisationId",
                schema: "partnership",
                table: "AccountableLead",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_AccountableLead_RoleId_From",
                schema: "partnership",
                table: "AccountableLead",
                columns: new[] { "RoleId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_DecisionId",
                schema: "partnership",
                table: "AgendaItem",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_MeetingId_DecisionId",
                schema: "partnership",
                table: "AgendaItem",
                columns: new[] { "MeetingId", "DecisionId" },
                unique: true,
                filter: "DecisionId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_AgreedMinutes_MeetingId",
                schema: "partnership",
                table: "AgreedMinutes",
                column: "MeetingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_CoOptionId",
                schema: "partnership",
                table: "Attendance",
                column: "CoOptionId");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_MeetingId_CoOptionId",
                schema: "partnership",
                table: "Attendance",
                columns: new[] { "MeetingId", "CoOptionId" },
                unique: true,
                filter: "CoOptionId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_MeetingId_SeatId",
                schema: "partnership",
                table: "Attendance",
                columns: new[] { "MeetingId", "SeatId" },
                unique: true,
                filter: "SeatId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_SeatId",
                schema: "partnership",
                table: "Attendance",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_CalendarLink_AccountId",
                schema: "partnership",
                table: "CalendarLink",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CalendarLink_TokenHash",
                schema: "partnership",
                table: "CalendarLink",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeReport_BoardId",
                schema: "partnership",
                table: "CommitteeReport",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeReport_MeetingId",
                schema: "partnership",
                table: "CommitteeReport",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeReport_ReplacesId",
                schema: "partnership",
                table: "CommitteeReport",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_CommitteeReportFile_ReportId_Format",
                schema: "partnership",
                table: "CommitteeReportFile",
                columns: new[] { "ReportId", "Format" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CoOption_AgendaItemId",
                schema: "partnership",
                table: "CoOption",
                column: "AgendaItemId");

            migrationBuilder.CreateIndex(
                name: "IX_CoOption_BoardId",
                schema: "partnership",
                table: "CoOption",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_CoOption_OrganisationId",
                schema: "partnership",
                table: "CoOption",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_Dispute_AgainstId",
                schema: "partnership",
                table: "Dispute",
                column: "AgainstId");

            migrationBuilder.CreateIndex(
                name: "IX_Dispute_Deadline",
                schema: "partnership",
                table: "Dispute",
                column: "Deadline");

            migrationBuilder.CreateIndex(
                name: "IX_Dispute_Number",
                schema: "partnership",
                table: "Dispute",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dispute_RaisedById",
                schema: "partnership",
                table: "Dispute",
                column: "RaisedById");

            migrationBuilder.CreateIndex(
                name: "IX_DisputeStep_DisputeId_Stage",
                schema: "partnership",
                table: "DisputeStep",
                columns: new[] { "DisputeId", "Stage" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Duty_AccountableId",
                schema: "partnership",
                table: "Duty",
                column: "AccountableId");

            migrationBuilder.CreateIndex(
                name: "IX_DutyDelivery_DutyId_OrganisationId",
                schema: "partnership",
                table: "DutyDelivery",
                columns: new[] { "DutyId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_DutyDelivery_OrganisationId",
                schema: "partnership",
                table: "DutyDelivery",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_InDepthReview_BoardId",
                schema: "partnership",
                table: "InDepthReview",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_InDepthReview_MeetingId",
                schema: "partnership",
                table: "InDepthReview",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_InDepthReview_SubjectId_On",
                schema: "partnership",
                table: "InDepthReview",
                columns: new[] { "SubjectId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ItemNotes_AgendaItemId",
                schema: "partnership",
                table: "ItemNotes",
                column: "AgendaItemId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JointPost_EmployerId",
                schema: "partnership",
                table: "JointPost",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_LeadRole_SuccessorId",
                schema: "partnership",
                table: "LeadRole",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_Matter_AgendaItemId",
                schema: "partnership",
                table: "Matter",
                column: "AgendaItemId");

            migrationBuilder.CreateIndex(
                name: "IX_Matter_BoardId_ClosedOn",
                schema: "partnership",
                table: "Matter",
                columns: new[] { "BoardId", "ClosedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Matter_MeetingId",
                schema: "partnership",
                table: "Matter",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Matter_Reference",
                schema: "partnership",
                table: "Matter",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Matter_Year_Number",
                schema: "partnership",
                table: "Matter",
                columns: new[] { "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_MatterProgress_MatterId",
                schema: "partnership",
                table: "MatterProgress",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_PostShare_OrganisationId",
                schema: "partnership",
                table: "PostShare",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_PostShare_PostId_OrganisationId",
                schema: "partnership",
                table: "PostShare",
                columns: new[] { "PostId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ratification_DecisionId",
                schema: "partnership",
                table: "Ratification",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Ratification_MeetingId",
                schema: "partnership",
                table: "Ratification",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_ReportingLine_BoardId_From",
                schema: "partnership",
                table: "ReportingLine",
                columns: new[] { "BoardId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_ReportingLine_ToBoardId",
                schema: "partnership",
                table: "ReportingLine",
                column: "ToBoardId");

            migrationBuilder.CreateIndex(
                name: "IX_Risk_Number",
                schema: "partnership",
                table: "Risk",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Risk_OwnerAccountId_ReviewOn",
                schema: "partnership",
                table: "Risk",
                columns: new[] { "OwnerAccountId", "ReviewOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Risk_State_Score",
                schema: "partnership",
                table: "Risk",
                columns: new[] { "State", "Score" });

            migrationBuilder.CreateIndex(
                name: "IX_RiskEscalation_BoardId_EndedAt",
                schema: "partnership",
                table: "RiskEscalation",
                columns: new[] { "BoardId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_RiskEscalation_RiskId_At",
                schema: "partnership",
                table: "RiskEscalation",
                columns: new[] { "RiskId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_RiskScore_RiskId_At",
                schema: "partnership",
                table: "RiskScore",
                columns: new[] { "RiskId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_TermsVersion_BoardId_Number",
                schema: "partnership",
                table: "TermsVersion",
                columns: new[] { "BoardId", "Number" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_Decision_Decision_SupersedesId",
                schema: "partnership",
                table: "Decision",
                column: "SupersedesId",
                principalSchema: "partnership",
                principalTable: "Decision",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Meeting_Meeting_MinutesAgreedByMeetingId",
                schema: "partnership",
                table: "Meeting",
                column: "MinutesAgreedByMeetingId",
                principalSchema: "partnership",
                principalTable: "Meeting",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Decision_Decision_SupersedesId",
                schema: "partnership",
                table: "Decision");

            migrationBuilder.DropForeignKey(
                name: "FK_Meeting_Meeting_MinutesAgreedByMeetingId",
                schema: "partnership",
                table: "Meeting");

            migrationBuilder.DropTable(
                name: "AccountableLead",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "AgreedMinutes",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Attendance",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "CalendarLink",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "CommitteeReportFile",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "DisputeStep",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "DutyDelivery",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "InDepthReview",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "ItemNotes",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "MatterProgress",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "PostShare",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Ratification",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "ReportingLine",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "RiskEscalation",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "RiskScore",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "TermsVersion",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "LeadRole",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "CoOption",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "CommitteeReport",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Dispute",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Duty",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Matter",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "JointPost",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Risk",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "AgendaItem",
                schema: "partnership");

            migrationBuilder.DropIndex(
                name: "IX_Meeting_MinutesAgreedByMeetingId",
                schema: "partnership",
                table: "Meeting");

            migrationBuilder.DropIndex(
                name: "IX_Decision_SupersedesId",
                schema: "partnership",
                table: "Decision");

            migrationBuilder.DeleteData(
                schema: "partnership",
                table: "Counter",
                keyColumn: "Id",
                keyValue: 2);

            migrationBuilder.DeleteData(
                schema: "partnership",
                table: "Counter",
                keyColumn: "Id",
                keyValue: 3);

            migrationBuilder.DeleteData(
                schema: "partnership",
                table: "Counter",
                keyColumn: "Id",
                keyValue: 4);

            migrationBuilder.DropColumn(
                name: "MinutesAgreedAt",
                schema: "partnership",
                table: "Meeting");

            migrationBuilder.DropColumn(
                name: "MinutesAgreedBy",
                schema: "partnership",
                table: "Meeting");

            migrationBuilder.DropColumn(
                name: "MinutesAgreedByMeetingId",
                schema: "partnership",
                table: "Meeting");

            migrationBuilder.DropColumn(
                name: "MinutesAgreedOn",
                schema: "partnership",
                table: "Meeting");

            migrationBuilder.DropColumn(
                name: "Quorate",
                schema: "partnership",
                table: "Meeting");

            migrationBuilder.DropColumn(
                name: "QuorumSaid",
                schema: "partnership",
                table: "Meeting");

            migrationBuilder.DropColumn(
                name: "DelegatedFrom",
                schema: "partnership",
                table: "Decision");

            migrationBuilder.DropColumn(
                name: "MinutedOn",
                schema: "partnership",
                table: "Decision");

            migrationBuilder.DropColumn(
                name: "Options",
                schema: "partnership",
                table: "Decision");

            migrationBuilder.DropColumn(
                name: "Paper",
                schema: "partnership",
                table: "Decision");

            migrationBuilder.DropColumn(
                name: "SupersedesId",
                schema: "partnership",
                table: "Decision");

            migrationBuilder.DropColumn(
                name: "QuorumSectors",
                schema: "partnership",
                table: "Board");

            migrationBuilder.DropColumn(
                name: "QuorumShare",
                schema: "partnership",
                table: "Board");

            migrationBuilder.DropColumn(
                name: "To",
                schema: "partnership",
                table: "Board");

        }
    }
}
