using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class MeetingIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Attendance_MeetingId",
                schema: "partnership",
                table: "Attendance");

            migrationBuilder.DropIndex(
                name: "IX_AgendaItem_MeetingId",
                schema: "partnership",
                table: "AgendaItem");
        }
    }
}
