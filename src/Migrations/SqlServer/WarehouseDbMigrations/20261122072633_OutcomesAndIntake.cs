using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.WarehouseDbMigrations
{
    /// <inheritdoc />
    public partial class OutcomesAndIntake : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "dim_indicator",
                schema: "warehouse",
                columns: table => new
                {
                    indicator_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    key = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    heading = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    service_area = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    owner_role = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    unit = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    per = table.Column<int>(type: "int", nullable: false),
                    polarity = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    definition = table.Column<int>(type: "int", nullable: false),
                    is_live = table.Column<bool>(type: "bit", nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_indicator_value",
                schema: "warehouse",
                columns: table => new
                {
                    indicator_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    period_key = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    period_from = table.Column<DateOnly>(type: "date", nullable: false),
                    period_to = table.Column<DateOnly>(type: "date", nullable: false),
                    grain = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    area_level = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    area_code = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    area_name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    numerator_millionths = table.Column<long>(type: "bigint", nullable: true),
                    denominator_millionths = table.Column<long>(type: "bigint", nullable: true),
                    value_millionths = table.Column<long>(type: "bigint", nullable: true),
                    symbol = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    planned_millionths = table.Column<long>(type: "bigint", nullable: true),
                    status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    definition = table.Column<int>(type: "int", nullable: false),
                    breaks_before = table.Column<bool>(type: "bit", nullable: false),
                    low_millionths = table.Column<long>(type: "bigint", nullable: true),
                    high_millionths = table.Column<long>(type: "bigint", nullable: true),
                    published_on = table.Column<DateOnly>(type: "date", nullable: false),
                    restatements = table.Column<int>(type: "int", nullable: false),
                    source_file = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                });

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
                name: "IX_dim_indicator_build_id_indicator_id",
                schema: "warehouse",
                table: "dim_indicator",
                columns: new[] { "build_id", "indicator_id" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_indicator_value_build_id",
                schema: "warehouse",
                table: "fact_indicator_value",
                column: "build_id");

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
                name: "dim_indicator",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "fact_indicator_value",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "fact_intake_quality",
                schema: "warehouse");
        }
    }
}
