using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class MeetingIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_partnership_Attendance_MeetingId",
                table: "partnership_Attendance",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_partnership_AgendaItem_MeetingId",
                table: "partnership_AgendaItem",
                column: "MeetingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_partnership_Attendance_MeetingId",
                table: "partnership_Attendance");

            migrationBuilder.DropIndex(
                name: "IX_partnership_AgendaItem_MeetingId",
                table: "partnership_AgendaItem");
        }
    }
}
