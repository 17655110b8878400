using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class BoardsThatDecide : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "MinutesAgreedAt",
                table: "partnership_Meeting",
                type: "TEXT",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MinutesAgreedBy",
                table: "partnership_Meeting",
                type: "TEXT",
                maxLength: 120,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "MinutesAgreedByMeetingId",
                table: "partnership_Meeting",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "MinutesAgreedOn",
                table: "partnership_Meeting",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Quorate",
                table: "partnership_Meeting",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QuorumSaid",
                table: "partnership_Meeting",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "DelegatedFrom",
                table: "partnership_Decision",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "MinutedOn",
                table: "partnership_Decision",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Options",
                table: "partnership_Decision",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Paper",
                table: "partnership_Decision",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "SupersedesId",
                table: "partnership_Decision",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "QuorumSectors",
                table: "partnership_Board",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "QuorumShare",
                table: "partnership_Board",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "To",
                table: "partnership_Board",
                type: "TEXT",
                maxLength: 10,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "partnership_AgendaItem",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    PresenterRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Paper = table.Column<string>(type: "TEXT", nullable: false),
                    AboutType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AboutId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ByHand = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_AgendaItem", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_AgendaItem_partnership_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "partnership_Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_AgendaItem_partnership_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "partnership_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partnership_AgreedMinutes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_AgreedMinutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_AgreedMinutes_partnership_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "partnership_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_CalendarLink",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_CalendarLink", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "partnership_CommitteeReport",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ReplacesId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IssuedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    IssuedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    BuildId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Parts_Background = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Conclusion = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Consultation = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_CorporateParenting = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Equalities = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Finance = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Legal = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Recommendations = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Risk = table.Column<string>(type: "TEXT", nullable: false),
                    Parts_Summary = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_CommitteeReport", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_CommitteeReport_partnership_Board_BoardId",
                        column: x => x.BoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_CommitteeReport_partnership_CommitteeReport_ReplacesId",
                        column: x => x.ReplacesId,
                        principalTable: "partnership_CommitteeReport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_CommitteeReport_partnership_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "partnership_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_Dispute",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Detail = table.Column<string>(type: "TEXT", nullable: false),
                    RaisedById = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgainstId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    StageFrom = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_Dispute", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_Dispute_partnership_Organisation_AgainstId",
                        column: x => x.AgainstId,
                        principalTable: "partnership_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_Dispute_partnership_Organisation_RaisedById",
                        column: x => x.RaisedById,
                        principalTable: "partnership_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_Duty",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AccountableId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountableRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Reserved = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_Duty", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_Duty_partnership_Organisation_AccountableId",
                        column: x => x.AccountableId,
                        principalTable: "partnership_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_InDepthReview",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SubjectType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Findings = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_InDepthReview", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_InDepthReview_partnership_Board_BoardId",
                        column: x => x.BoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_InDepthReview_partnership_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "partnership_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_JointPost",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    EmployerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_JointPost", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_JointPost_partnership_Organisation_EmployerId",
                        column: x => x.EmployerId,
                        principalTable: "partnership_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_LeadRole",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SuccessorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Several = table.Column<bool>(type: "INTEGER", nullable: false),
                    MustBeFilled = table.Column<bool>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_LeadRole", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_LeadRole_partnership_LeadRole_SuccessorId",
                        column: x => x.SuccessorId,
                        principalTable: "partnership_LeadRole",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_Ratification",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ratified = table.Column<bool>(type: "INTEGER", nullable: false),
                    Why = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    MinutedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_Ratification", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_Ratification_partnership_Decision_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "partnership_Decision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_Ratification_partnership_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "partnership_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_ReportingLine",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ToBoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_ReportingLine", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_ReportingLine_partnership_Board_BoardId",
                        column: x => x.BoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_ReportingLine_partnership_Board_ToBoardId",
                        column: x => x.ToBoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_Risk",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false, collation: "NOCASE"),
                    Cause = table.Column<string>(type: "TEXT", nullable: false),
                    Effect = table.Column<string>(type: "TEXT", nullable: false),
                    Mitigation = table.Column<string>(type: "TEXT", nullable: false),
                    Likelihood = table.Column<int>(type: "INTEGER", nullable: false),
                    Impact = table.Column<int>(type: "INTEGER", nullable: false),
                    Score = table.Column<int>(type: "INTEGER", nullable: false),
                    OwnerRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false, collation: "NOCASE"),
                    OwnerAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SubjectType = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    OpenedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    CloseReason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_Risk", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "partnership_TermsVersion",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    SavedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    SavedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_TermsVersion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_TermsVersion_partnership_Board_BoardId",
                        column: x => x.BoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partnership_CoOption",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoleName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Why = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AgendaItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_CoOption", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_CoOption_partnership_AgendaItem_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "partnership_AgendaItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_CoOption_partnership_Board_BoardId",
                        column: x => x.BoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_CoOption_partnership_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "partnership_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_ItemNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgendaItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_ItemNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_ItemNotes_partnership_AgendaItem_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "partnership_AgendaItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_Matter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Reference = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false, collation: "NOCASE"),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgendaItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false, collation: "NOCASE"),
                    OwnerRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OwnerAccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    RaisedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    ClosedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_Matter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_Matter_partnership_AgendaItem_AgendaItemId",
                        column: x => x.AgendaItemId,
                        principalTable: "partnership_AgendaItem",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_Matter_partnership_Board_BoardId",
                        column: x => x.BoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_Matter_partnership_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "partnership_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_CommitteeReportFile",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReportId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    Content = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Length = table.Column<int>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_CommitteeReportFile", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_CommitteeReportFile_partnership_CommitteeReport_ReportId",
                        column: x => x.ReportId,
                        principalTable: "partnership_CommitteeReport",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_DisputeStep",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DisputeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Deadline = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_DisputeStep", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_DisputeStep_partnership_Dispute_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "partnership_Dispute",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partnership_DutyDelivery",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DutyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_DutyDelivery", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_DutyDelivery_partnership_Duty_DutyId",
                        column: x => x.DutyId,
                        principalTable: "partnership_Duty",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_partnership_DutyDelivery_partnership_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "partnership_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_PostShare",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PostId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Percent = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_PostShare", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_PostShare_partnership_JointPost_PostId",
                        column: x => x.PostId,
                        principalTable: "partnership_JointPost",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_partnership_PostShare_partnership_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "partnership_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_AccountableLead",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RoleName = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OrganisationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Area = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_AccountableLead", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_AccountableLead_partnership_LeadRole_RoleId",
                        column: x => x.RoleId,
                        principalTable: "partnership_LeadRole",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_AccountableLead_partnership_Organisation_OrganisationId",
                        column: x => x.OrganisationId,
                        principalTable: "partnership_Organisation",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_RiskEscalation",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RiskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    EndedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_RiskEscalation", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_RiskEscalation_partnership_Board_BoardId",
                        column: x => x.BoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_RiskEscalation_partnership_Risk_RiskId",
                        column: x => x.RiskId,
                        principalTable: "partnership_Risk",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_RiskScore",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RiskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Likelihood = table.Column<int>(type: "INTEGER", nullable: false),
                    Impact = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_RiskScore", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_RiskScore_partnership_Risk_RiskId",
                        column: x => x.RiskId,
                        principalTable: "partnership_Risk",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partnership_Attendance",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeatId = table.Column<Guid>(type: "TEXT", nullable: true),
                    CoOptionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Presence = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubstituteRole = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_Attendance", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_Attendance_partnership_CoOption_CoOptionId",
                        column: x => x.CoOptionId,
                        principalTable: "partnership_CoOption",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_Attendance_partnership_Meeting_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "partnership_Meeting",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partnership_Attendance_partnership_Seat_SeatId",
                        column: x => x.SeatId,
                        principalTable: "partnership_Seat",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partnership_MatterProgress",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MatterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    By = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_MatterProgress", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_MatterProgress_partnership_Matter_MatterId",
                        column: x => x.MatterId,
                        principalTable: "partnership_Matter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "partnership_Counter",
                columns: new[] { "Id", "Given" },
                values: new object[,]
                {
                    { 2, 0 },
                    { 3, 0 },
                    { 4, 0 }
                });

            migrationBuilder.InsertData(
                table: "partnership_LeadRole",
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
                name: "IX_partnership_Meeting_MinutesAgreedByMeetingId",
                table: "partnership_Meeting",
                column: "MinutesAgreedByMeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Decision_SupersedesId",
                table: "partnership_Decision",
                column: "SupersedesId",
                unique: true,
                filter: "SupersedesId IS NOT NULL AND State = 'Agreed'");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_AccountableLead_OrganisationId",
                table: "partnership_AccountableLead",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_AccountableLead_RoleId_From",
                table: "partnership_AccountableLead",
                columns: new[] { "RoleId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_AgendaItem_DecisionId",
                table: "partnership_AgendaItem",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_AgendaItem_MeetingId_DecisionId",
                table: "partnership_AgendaItem",
                columns: new[] { "MeetingId", "DecisionId" },
                unique: true,
                filter: "DecisionId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_AgreedMinutes_MeetingId",
                table: "partnership_AgreedMinutes",
                column: "MeetingId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Attendance_CoOptionId",
                table: "partnership_Attendance",
                column: "CoOptionId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Attendance_MeetingId_CoOptionId",
                table: "partnership_Attendance",
                columns: new[] { "MeetingId", "CoOptionId" },
                unique: true,
                filter: "CoOptionId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Attendance_MeetingId_SeatId",
                table: "partnership_Attendance",
                columns: new[] { "MeetingId", "SeatId" },
                unique: true,
                filter: "SeatId IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Attendance_SeatId",
                table: "partnership_Attendance",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CalendarLink_AccountId",
                table: "partnership_CalendarLink",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CalendarLink_TokenHash",
                table: "partnership_CalendarLink",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CommitteeReport_BoardId",
                table: "partnership_CommitteeReport",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CommitteeReport_MeetingId",
                table: "partnership_CommitteeReport",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CommitteeReport_ReplacesId",
                table: "partnership_CommitteeReport",
                column: "ReplacesId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CommitteeReportFile_ReportId_Format",
                table: "partnership_CommitteeReportFile",
                columns: new[] { "ReportId", "Format" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CoOption_AgendaItemId",
                table: "partnership_CoOption",
                column: "AgendaItemId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CoOption_BoardId",
                table: "partnership_CoOption",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_CoOption_OrganisationId",
                table: "partnership_CoOption",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Dispute_AgainstId",
                table: "partnership_Dispute",
                column: "AgainstId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Dispute_Deadline",
                table: "partnership_Dispute",
                column: "Deadline");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Dispute_Number",
                table: "partnership_Dispute",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Dispute_RaisedById",
                table: "partnership_Dispute",
                column: "RaisedById");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_DisputeStep_DisputeId_Stage",
                table: "partnership_DisputeStep",
                columns: new[] { "DisputeId", "Stage" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Duty_AccountableId",
                table: "partnership_Duty",
                column: "AccountableId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_DutyDelivery_DutyId_OrganisationId",
                table: "partnership_DutyDelivery",
                columns: new[] { "DutyId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_DutyDelivery_OrganisationId",
                table: "partnership_DutyDelivery",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_InDepthReview_BoardId",
                table: "partnership_InDepthReview",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_InDepthReview_MeetingId",
                table: "partnership_InDepthReview",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_InDepthReview_SubjectId_On",
                table: "partnership_InDepthReview",
                columns: new[] { "SubjectId", "On" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_ItemNotes_AgendaItemId",
                table: "partnership_ItemNotes",
                column: "AgendaItemId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_JointPost_EmployerId",
                table: "partnership_JointPost",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_LeadRole_SuccessorId",
                table: "partnership_LeadRole",
                column: "SuccessorId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Matter_AgendaItemId",
                table: "partnership_Matter",
                column: "AgendaItemId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Matter_BoardId_ClosedOn",
                table: "partnership_Matter",
                columns: new[] { "BoardId", "ClosedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Matter_MeetingId",
                table: "partnership_Matter",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Matter_Reference",
                table: "partnership_Matter",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Matter_Year_Number",
                table: "partnership_Matter",
                columns: new[] { "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_MatterProgress_MatterId",
                table: "partnership_MatterProgress",
                column: "MatterId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_PostShare_OrganisationId",
                table: "partnership_PostShare",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_PostShare_PostId_OrganisationId",
                table: "partnership_PostShare",
                columns: new[] { "PostId", "OrganisationId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Ratification_DecisionId",
                table: "partnership_Ratification",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Ratification_MeetingId",
                table: "partnership_Ratification",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_ReportingLine_BoardId_From",
                table: "partnership_ReportingLine",
                columns: new[] { "BoardId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_ReportingLine_ToBoardId",
                table: "partnership_ReportingLine",
                column: "ToBoardId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Risk_Number",
                table: "partnership_Risk",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Risk_OwnerAccountId_ReviewOn",
                table: "partnership_Risk",
                columns: new[] { "OwnerAccountId", "ReviewOn" });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Risk_State_Score",
                table: "partnership_Risk",
                columns: new[] { "State", "Score" });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_RiskEscalation_BoardId_EndedAt",
                table: "partnership_RiskEscalation",
                columns: new[] { "BoardId", "EndedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_RiskEscalation_RiskId_At",
                table: "partnership_RiskEscalation",
                columns: new[] { "RiskId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_RiskScore_RiskId_At",
                table: "partnership_RiskScore",
                columns: new[] { "RiskId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_TermsVersion_BoardId_Number",
                table: "partnership_TermsVersion",
                columns: new[] { "BoardId", "Number" },
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_partnership_Decision_partnership_Decision_SupersedesId",
                table: "partnership_Decision",
                column: "SupersedesId",
                principalTable: "partnership_Decision",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_partnership_Meeting_partnership_Meeting_MinutesAgreedByMeetingId",
                table: "partnership_Meeting",
                column: "MinutesAgreedByMeetingId",
                principalTable: "partnership_Meeting",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_partnership_Decision_partnership_Decision_SupersedesId",
                table: "partnership_Decision");

            migrationBuilder.DropForeignKey(
                name: "FK_partnership_Meeting_partnership_Meeting_MinutesAgreedByMeetingId",
                table: "partnership_Meeting");

            migrationBuilder.DropTable(
                name: "partnership_AccountableLead");

            migrationBuilder.DropTable(
                name: "partnership_AgreedMinutes");

            migrationBuilder.DropTable(
                name: "partnership_Attendance");

            migrationBuilder.DropTable(
                name: "partnership_CalendarLink");

            migrationBuilder.DropTable(
                name: "partnership_CommitteeReportFile");

            migrationBuilder.DropTable(
                name: "partnership_DisputeStep");

            migrationBuilder.DropTable(
                name: "partnership_DutyDelivery");

            migrationBuilder.DropTable(
                name: "partnership_InDepthReview");

            migrationBuilder.DropTable(
                name: "partnership_ItemNotes");

            migrationBuilder.DropTable(
                name: "partnership_MatterProgress");

            migrationBuilder.DropTable(
                name: "partnership_PostShare");

            migrationBuilder.DropTable(
                name: "partnership_Ratification");

            migrationBuilder.DropTable(
                name: "partnership_ReportingLine");

            migrationBuilder.DropTable(
                name: "partnership_RiskEscalation");

            migrationBuilder.DropTable(
                name: "partnership_RiskScore");

            migrationBuilder.DropTable(
                name: "partnership_TermsVersion");

            migrationBuilder.DropTable(
                name: "partnership_LeadRole");

            migrationBuilder.DropTable(
                name: "partnership_CoOption");

            migrationBuilder.DropTable(
                name: "partnership_CommitteeReport");

            migrationBuilder.DropTable(
                name: "partnership_Dispute");

            migrationBuilder.DropTable(
                name: "partnership_Duty");

            migrationBuilder.DropTable(
                name: "partnership_Matter");

            migrationBuilder.DropTable(
                name: "partnership_JointPost");

            migrationBuilder.DropTable(
                name: "partnership_Risk");

            migrationBuilder.DropTable(
                name: "partnership_AgendaItem");

            migrationBuilder.DropIndex(
                name: "IX_partnership_Meeting_MinutesAgreedByMeetingId",
                table: "partnership_Meeting");

            migrationBuilder.DropIndex(
                name: "IX_partnership_Decision_SupersedesId",
                table: "partnership_Decision");

            migrationBuilder.DeleteData(
                table: "partnership_Counter",
                keyColumn: "Id",
                keyValue: 2);

            migrationBuilder.DeleteData(
                table: "partnership_Counter",
                keyColumn: "Id",
                keyValue: 3);

            migrationBuilder.DeleteData(
                table: "partnership_Counter",
                keyColumn: "Id",
                keyValue: 4);

            migrationBuilder.DropColumn(
                name: "MinutesAgreedAt",
                table: "partnership_Meeting");

            migrationBuilder.DropColumn(
                name: "MinutesAgreedBy",
                table: "partnership_Meeting");

            migrationBuilder.DropColumn(
                name: "MinutesAgreedByMeetingId",
                table: "partnership_Meeting");

            migrationBuilder.DropColumn(
                name: "MinutesAgreedOn",
                table: "partnership_Meeting");

            migrationBuilder.DropColumn(
                name: "Quorate",
                table: "partnership_Meeting");

            migrationBuilder.DropColumn(
                name: "QuorumSaid",
                table: "partnership_Meeting");

            migrationBuilder.DropColumn(
                name: "DelegatedFrom",
                table: "partnership_Decision");

            migrationBuilder.DropColumn(
                name: "MinutedOn",
                table: "partnership_Decision");

            migrationBuilder.DropColumn(
                name: "Options",
                table: "partnership_Decision");

            migrationBuilder.DropColumn(
                name: "Paper",
                table: "partnership_Decision");

            migrationBuilder.DropColumn(
                name: "SupersedesId",
                table: "partnership_Decision");

            migrationBuilder.DropColumn(
                name: "QuorumSectors",
                table: "partnership_Board");

            migrationBuilder.DropColumn(
                name: "QuorumShare",
                table: "partnership_Board");

            migrationBuilder.DropColumn(
                name: "To",
                table: "partnership_Board");

        }
    }
}
