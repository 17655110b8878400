using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.WarehouseDbMigrations
{
    /// <inheritdoc />
    public partial class OutcomesAndIntake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dim_indicator",
                columns: table => new
                {
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    heading = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    service_area = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    owner_role = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    per = table.Column<int>(type: "INTEGER", nullable: false),
                    polarity = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    definition = table.Column<int>(type: "INTEGER", nullable: false),
                    is_live = table.Column<bool>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_indicator_value",
                columns: table => new
                {
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    grain = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    area_level = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    area_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    numerator_millionths = table.Column<long>(type: "INTEGER", nullable: true),
                    denominator_millionths = table.Column<long>(type: "INTEGER", nullable: true),
                    value_millionths = table.Column<long>(type: "INTEGER", nullable: true),
                    symbol = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    planned_millionths = table.Column<long>(type: "INTEGER", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    definition = table.Column<int>(type: "INTEGER", nullable: false),
                    breaks_before = table.Column<bool>(type: "INTEGER", nullable: false),
                    low_millionths = table.Column<long>(type: "INTEGER", nullable: true),
                    high_millionths = table.Column<long>(type: "INTEGER", nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    restatements = table.Column<int>(type: "INTEGER", nullable: false),
                    source_file = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

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
                name: "IX_dim_indicator_build_id_indicator_id",
                table: "dim_indicator",
                columns: new[] { "build_id", "indicator_id" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_indicator_value_build_id",
                table: "fact_indicator_value",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_intake_quality_build_id",
                table: "fact_intake_quality",
                column: "build_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "dim_indicator");

            migrationBuilder.DropTable(
                name: "fact_indicator_value");

            migrationBuilder.DropTable(
                name: "fact_intake_quality");
        }
    }
}
