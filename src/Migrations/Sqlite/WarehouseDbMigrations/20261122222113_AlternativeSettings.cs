using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.WarehouseDbMigrations
{
    /// <inheritdoc />
    public partial class AlternativeSettings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "setting",
                table: "fact_placement",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "setting",
                table: "fact_placement");
        }
    }
}
