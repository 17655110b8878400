using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class MeetingRecords : Migration
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
                values: new object[] { 2, 0 });

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
                name: "IX_partnership_ItemNotes_AgendaItemId",
                table: "partnership_ItemNotes",
                column: "AgendaItemId",
                unique: true);

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
                name: "IX_partnership_Ratification_DecisionId",
                table: "partnership_Ratification",
                column: "DecisionId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Ratification_MeetingId",
                table: "partnership_Ratification",
                column: "MeetingId");

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
                name: "partnership_AgreedMinutes");

            migrationBuilder.DropTable(
                name: "partnership_Attendance");

            migrationBuilder.DropTable(
                name: "partnership_ItemNotes");

            migrationBuilder.DropTable(
                name: "partnership_MatterProgress");

            migrationBuilder.DropTable(
                name: "partnership_Ratification");

            migrationBuilder.DropTable(
                name: "partnership_CoOption");

            migrationBuilder.DropTable(
                name: "partnership_Matter");

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
        }
    }
}
