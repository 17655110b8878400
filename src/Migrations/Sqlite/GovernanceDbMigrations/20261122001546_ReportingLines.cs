using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class ReportingLines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
