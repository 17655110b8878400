using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.WarehouseDbMigrations
{
    /// <inheritdoc />
    public partial class AlternativeSettings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "setting",
                schema: "warehouse",
                table: "fact_placement",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "setting",
                schema: "warehouse",
                table: "fact_placement");
        }
    }
}
