using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

#pragma warning disable CA1814 // Prefer jagged arrays over multidimensional

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class Registers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "To",
                schema: "partnership",
                table: "Board",
                type: "date",
                maxLength: 10,
                nullable: true);

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

            migrationBuilder.InsertData(
                schema: "partnership",
                table: "Counter",
                columns: new[] { "Id", "Given" },
                values: new object[,]
                {
                    { 2, 0 },
                    { 3, 0 }
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

            migrationBuilder.CarryBoardsOver();

            migrationBuilder.DropForeignKey(
                name: "FK_Board_Board_ParentBoardId",
                schema: "partnership",
                table: "Board");

            migrationBuilder.DropIndex(
                name: "IX_Board_ParentBoardId",
                schema: "partnership",
                table: "Board");

            migrationBuilder.DropColumn(
                name: "ParentBoardId",
                schema: "partnership",
                table: "Board");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AccountableLead",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "CalendarLink",
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
                name: "PostShare",
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
                name: "Dispute",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Duty",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "JointPost",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Risk",
                schema: "partnership");

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

            migrationBuilder.DropColumn(
                name: "To",
                schema: "partnership",
                table: "Board");

            migrationBuilder.AddColumn<Guid>(
                name: "ParentBoardId",
                schema: "partnership",
                table: "Board",
                type: "uniqueidentifier",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_Board_ParentBoardId",
                schema: "partnership",
                table: "Board",
                column: "ParentBoardId");

            migrationBuilder.AddForeignKey(
                name: "FK_Board_Board_ParentBoardId",
                schema: "partnership",
                table: "Board",
                column: "ParentBoardId",
                principalSchema: "partnership",
                principalTable: "Board",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }
    }
}
