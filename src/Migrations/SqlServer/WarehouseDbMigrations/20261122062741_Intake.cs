using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.WarehouseDbMigrations
{
    /// <inheritdoc />
    public partial class Intake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "fact_intake_quality",
                schema: "warehouse",
                columns: table => new
                {
                    submission_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    sender = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    period_from = table.Column<DateOnly>(type: "date", nullable: false),
                    period_to = table.Column<DateOnly>(type: "date", nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: false),
                    received_on = table.Column<DateOnly>(type: "date", nullable: false),
                    days_late = table.Column<int>(type: "int", nullable: false),
                    state = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    standing = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    rows_read = table.Column<int>(type: "int", nullable: false),
                    rows_loaded = table.Column<int>(type: "int", nullable: false),
                    rows_held = table.Column<int>(type: "int", nullable: false),
                    rows_queried = table.Column<int>(type: "int", nullable: false),
                    rows_quarantined = table.Column<int>(type: "int", nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateIndex(
                name: "IX_fact_intake_quality_build_id",
                schema: "warehouse",
                table: "fact_intake_quality",
                column: "build_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fact_intake_quality",
                schema: "warehouse");
        }
    }
}
