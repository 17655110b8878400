using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class PageIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_workstreams_Action_WorkstreamId_AssessedOn",
                table: "workstreams_Action");

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Action_AssessedOn",
                table: "workstreams_Action",
                column: "AssessedOn");

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Action_WorkstreamId_OwnerRole_PartnerName_Status",
                table: "workstreams_Action",
                columns: new[] { "WorkstreamId", "OwnerRole", "PartnerName", "Status" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_workstreams_Action_AssessedOn",
                table: "workstreams_Action");

            migrationBuilder.DropIndex(
                name: "IX_workstreams_Action_WorkstreamId_OwnerRole_PartnerName_Status",
                table: "workstreams_Action");

            migrationBuilder.CreateIndex(
                name: "IX_workstreams_Action_WorkstreamId_AssessedOn",
                table: "workstreams_Action",
                columns: new[] { "WorkstreamId", "AssessedOn" });
        }
    }
}
