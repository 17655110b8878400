using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.WarehouseDbMigrations
{
    /// <inheritdoc />
    public partial class Intake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "fact_intake_quality",
                columns: table => new
                {
                    submission_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sender = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    days_late = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    rows_read = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_loaded = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_held = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_queried = table.Column<int>(type: "INTEGER", nullable: false),
                    rows_quarantined = table.Column<int>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateIndex(
                name: "IX_fact_intake_quality_build_id",
                table: "fact_intake_quality",
                column: "build_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fact_intake_quality");
        }
    }
}
