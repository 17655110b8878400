using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class MeetingRecords : Migration
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
                values: new object[] { 2, 0 });

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
                name: "IX_ItemNotes_AgendaItemId",
                schema: "partnership",
                table: "ItemNotes",
                column: "AgendaItemId",
                unique: true);

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
                name: "AgreedMinutes",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Attendance",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "ItemNotes",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "MatterProgress",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Ratification",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "CoOption",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "Matter",
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
        }
    }
}
