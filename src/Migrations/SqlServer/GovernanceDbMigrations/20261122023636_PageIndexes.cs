using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class PageIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Action_WorkstreamId_AssessedOn",
                schema: "workstreams",
                table: "Action");

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
