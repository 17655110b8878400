using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class TermsOfTheDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Action_WorkstreamId_AssessedOn",
                schema: "workstreams",
                table: "Action");

            migrationBuilder.CreateTable(
                name: "FormerQuorum",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    BoardId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Seats = table.Column<int>(type: "int", nullable: false),
                    Share = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Sectors = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerQuorum", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerQuorum_Board_BoardId",
                        column: x => x.BoardId,
                        principalSchema: "partnership",
                        principalTable: "Board",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FormerSeats",
                schema: "partnership",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    SeatTypeId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Required = table.Column<int>(type: "int", nullable: false),
                    Sector = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FormerSeats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FormerSeats_SeatType_SeatTypeId",
                        column: x => x.SeatTypeId,
                        principalSchema: "partnership",
                        principalTable: "SeatType",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Matter_OwnerAccountId_ClosedOn",
                schema: "partnership",
                table: "Matter",
                columns: new[] { "OwnerAccountId", "ClosedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Attendance_MeetingId",
                schema: "partnership",
                table: "Attendance",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItem_MeetingId",
                schema: "partnership",
                table: "AgendaItem",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_Action_AssessedOn",
                schema: "workstreams",
                table: "Action",
                column: "AssessedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Action_WorkstreamId_OwnerRole_PartnerName_Status",
                schema: "workstreams",
                table: "Action",
                columns: new[] { "WorkstreamId", "OwnerRole", "PartnerName", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_FormerQuorum_BoardId_LastDay",
                schema: "partnership",
                table: "FormerQuorum",
                columns: new[] { "BoardId", "LastDay" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FormerSeats_SeatTypeId_LastDay",
                schema: "partnership",
                table: "FormerSeats",
                columns: new[] { "SeatTypeId", "LastDay" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FormerQuorum",
                schema: "partnership");

            migrationBuilder.DropTable(
                name: "FormerSeats",
                schema: "partnership");

            migrationBuilder.DropIndex(
                name: "IX_Matter_OwnerAccountId_ClosedOn",
                schema: "partnership",
                table: "Matter");

            migrationBuilder.DropIndex(
                name: "IX_Attendance_MeetingId",
                schema: "partnership",
                table: "Attendance");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItem_MeetingId",
                schema: "partnership",
                table: "AgendaItem");

            migrationBuilder.DropIndex(
                name: "IX_Action_AssessedOn",
                schema: "workstreams",
                table: "Action");

            migrationBuilder.DropIndex(
                name: "IX_Action_WorkstreamId_OwnerRole_PartnerName_Status",
                schema: "workstreams",
                table: "Action");

            migrationBuilder.CreateIndex(
                name: "IX_Action_WorkstreamId_AssessedOn",
                schema: "workstreams",
                table: "Action",
                columns: new[] { "WorkstreamId", "AssessedOn" });
        }
    }
}
