using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class TermsOfTheDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_workstreams_Action_WorkstreamId_AssessedOn",
                table: "workstreams_Action");

            migrationBuilder.CreateTable(
                name: "partnership_FormerQuorum",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Seats = table.Column<int>(type: "INTEGER", nullable: false),
                    Share = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Sectors = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_FormerQuorum", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_FormerQuorum_partnership_Board_BoardId",
                        column: x => x.BoardId,
                        principalTable: "partnership_Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partnership_FormerSeats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SeatTypeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Required = table.Column<int>(type: "INTEGER", nullable: false),
                    Sector = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership_FormerSeats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partnership_FormerSeats_partnership_SeatType_SeatTypeId",
                        column: x => x.SeatTypeId,
                        principalTable: "partnership_SeatType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Action_AssessedOn",
                table: "workstreams_Action",
                column: "AssessedOn");

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Action_WorkstreamId_OwnerRole_PartnerName_Status",
                table: "workstreams_Action",
                columns: new[] { "WorkstreamId", "OwnerRole", "PartnerName", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Matter_OwnerAccountId_ClosedOn",
                table: "partnership_Matter",
                columns: new[] { "OwnerAccountId", "ClosedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_partnership_Attendance_MeetingId",
                table: "partnership_Attendance",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_AgendaItem_MeetingId",
                table: "partnership_AgendaItem",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_FormerQuorum_BoardId_LastDay",
                table: "partnership_FormerQuorum",
                columns: new[] { "BoardId", "LastDay" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partnership_FormerSeats_SeatTypeId_LastDay",
                table: "partnership_FormerSeats",
                columns: new[] { "SeatTypeId", "LastDay" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "partnership_FormerQuorum");

            migrationBuilder.DropTable(
                name: "partnership_FormerSeats");

            migrationBuilder.DropIndex(
                name: "IX_workstreams_Action_AssessedOn",
                table: "workstreams_Action");

            migrationBuilder.DropIndex(
                name: "IX_workstreams_Action_WorkstreamId_OwnerRole_PartnerName_Status",
                table: "workstreams_Action");

            migrationBuilder.DropIndex(
                name: "IX_partnership_Matter_OwnerAccountId_ClosedOn",
                table: "partnership_Matter");

            migrationBuilder.DropIndex(
                name: "IX_partnership_Attendance_MeetingId",
                table: "partnership_Attendance");

            migrationBuilder.DropIndex(
                name: "IX_partnership_AgendaItem_MeetingId",
                table: "partnership_AgendaItem");

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Action_WorkstreamId_AssessedOn",
                table: "workstreams_Action",
                columns: new[] { "WorkstreamId", "AssessedOn" });
        }
    }
}
