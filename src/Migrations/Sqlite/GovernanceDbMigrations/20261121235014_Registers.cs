using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class Registers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "To",
                table: "partnership_Board",
                type: "TEXT",
                maxLength: 10,
                nullable: true);

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

            migrationBuilder.InsertData(
                table: "partnership_Counter",
                columns: new[] { "Id", "Given" },
                values: new object[,]
                {
                    { 2, 0 },
                    { 3, 0 }
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
                name: "IX_partnership_AccountableLead_OrganisationId",
                table: "partnership_AccountableLead",
                column: "OrganisationId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_AccountableLead_RoleId_From",
                table: "partnership_AccountableLead",
                columns: new[] { "RoleId", "From" });

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
                name: "IX_partnership_JointPost_EmployerId",
                table: "partnership_JointPost",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_LeadRole_SuccessorId",
                table: "partnership_LeadRole",
                column: "SuccessorId");

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

            migrationBuilder.CarryBoardsOver();

            migrationBuilder.DropForeignKey(
                name: "FK_partnership_Board_partnership_Board_ParentBoardId",
                table: "partnership_Board");

            migrationBuilder.DropIndex(
                name: "IX_partnership_Board_ParentBoardId",
                table: "partnership_Board");

            migrationBuilder.DropColumn(
                name: "ParentBoardId",
                table: "partnership_Board");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "partnership_AccountableLead");

            migrationBuilder.DropTable(
                name: "partnership_CalendarLink");

            migrationBuilder.DropTable(
                name: "partnership_DisputeStep");

            migrationBuilder.DropTable(
                name: "partnership_DutyDelivery");

            migrationBuilder.DropTable(
                name: "partnership_InDepthReview");

            migrationBuilder.DropTable(
                name: "partnership_PostShare");

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
                name: "partnership_Dispute");

            migrationBuilder.DropTable(
                name: "partnership_Duty");

            migrationBuilder.DropTable(
                name: "partnership_JointPost");

            migrationBuilder.DropTable(
                name: "partnership_Risk");

            migrationBuilder.DeleteData(
                table: "partnership_Counter",
                keyColumn: "Id",
                keyValue: 2);

            migrationBuilder.DeleteData(
                table: "partnership_Counter",
                keyColumn: "Id",
                keyValue: 3);

            migrationBuilder.DropColumn(
                name: "To",
                table: "partnership_Board");

            migrationBuilder.AddColumn<Guid>(
                name: "ParentBoardId",
                table: "partnership_Board",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Board_ParentBoardId",
                table: "partnership_Board",
                column: "ParentBoardId");

            migrationBuilder.AddForeignKey(
                name: "FK_partnership_Board_partnership_Board_ParentBoardId",
                table: "partnership_Board",
                column: "ParentBoardId",
                principalTable: "partnership_Board",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
