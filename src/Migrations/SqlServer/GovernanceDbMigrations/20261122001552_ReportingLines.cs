using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class ReportingLines : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
