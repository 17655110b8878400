using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.WarehouseDbMigrations
{
    /// <inheritdoc />
    public partial class ChildrenAndAgreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "file_name",
                table: "fact_intake_quality",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "mapping",
                table: "fact_intake_quality",
                type: "TEXT",
                maxLength: 400,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "cube",
                columns: table => new
                {
                    measure = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    need = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    cohort = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    count = table.Column<long>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_area",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    is_own = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_neighbour = table.Column<bool>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_cohort",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_need",
                columns: table => new
                {
                    code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_phase",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_setting",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_attendance",
                columns: table => new
                {
                    cohort = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    possible = table.Column<int>(type: "INTEGER", nullable: false),
                    missed = table.Column<int>(type: "INTEGER", nullable: false),
                    unauthorised = table.Column<int>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_benchmark_value",
                columns: table => new
                {
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    value_millionths = table.Column<long>(type: "INTEGER", nullable: true),
                    symbol = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_child_snapshot",
                columns: table => new
                {
                    child = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    register = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    counted_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sex = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    ethnic_group = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    cohort = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    need = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    setting = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_exclusion",
                columns: table => new
                {
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_permanent = table.Column<bool>(type: "INTEGER", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sessions = table.Column<int>(type: "INTEGER", nullable: false),
                    cohort = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_feed",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    kind_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sender = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    period = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    data_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    days_overdue = table.Column<int>(type: "INTEGER", nullable: false),
                    set_aside_per_thousand = table.Column<int>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_placement",
                columns: table => new
                {
                    register = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    cohort = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    is_registered = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_residential = table.Column<bool>(type: "INTEGER", nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_plan_timeliness",
                columns: table => new
                {
                    requested_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    issued_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    days = table.Column<int>(type: "INTEGER", nullable: false),
                    excepted = table.Column<bool>(type: "INTEGER", nullable: false),
                    in_time = table.Column<bool>(type: "INTEGER", nullable: false),
                    need = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_waiting_list",
                columns: table => new
                {
                    service = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    referred_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    days = table.Column<int>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    source_row = table.Column<int>(type: "INTEGER", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "released_figure",
                columns: table => new
                {
                    measure = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    area_code = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    need = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    cohort = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    value_millionths = table.Column<long>(type: "INTEGER", nullable: true),
                    symbol = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    truth = table.Column<long>(type: "INTEGER", nullable: false),
                    is_exact = table.Column<bool>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateIndex(
                name: "IX_cube_build_id_measure",
                table: "cube",
                columns: new[] { "build_id", "measure" });

            migrationBuilder.CreateIndex(
                name: "IX_dim_area_build_id_code",
                table: "dim_area",
                columns: new[] { "build_id", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_dim_cohort_build_id_key",
                table: "dim_cohort",
                columns: new[] { "build_id", "key" });

            migrationBuilder.CreateIndex(
                name: "IX_dim_need_build_id_code",
                table: "dim_need",
                columns: new[] { "build_id", "code" });

            migrationBuilder.CreateIndex(
                name: "IX_dim_phase_build_id_key",
                table: "dim_phase",
                columns: new[] { "build_id", "key" });

            migrationBuilder.CreateIndex(
                name: "IX_dim_setting_build_id_key",
                table: "dim_setting",
                columns: new[] { "build_id", "key" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_attendance_build_id",
                table: "fact_attendance",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_benchmark_value_build_id",
                table: "fact_benchmark_value",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_child_snapshot_build_id",
                table: "fact_child_snapshot",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_exclusion_build_id",
                table: "fact_exclusion",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_feed_build_id",
                table: "fact_feed",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_placement_build_id",
                table: "fact_placement",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_plan_timeliness_build_id",
                table: "fact_plan_timeliness",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_waiting_list_build_id",
                table: "fact_waiting_list",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_released_figure_build_id_area_code_phase_need_cohort",
                table: "released_figure",
                columns: new[] { "build_id", "area_code", "phase", "need", "cohort" });

            migrationBuilder.CreateIndex(
                name: "IX_released_figure_build_id_measure",
                table: "released_figure",
                columns: new[] { "build_id", "measure" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "cube");

            migrationBuilder.DropTable(
                name: "dim_area");

            migrationBuilder.DropTable(
                name: "dim_cohort");

            migrationBuilder.DropTable(
                name: "dim_need");

            migrationBuilder.DropTable(
                name: "dim_phase");

            migrationBuilder.DropTable(
                name: "dim_setting");

            migrationBuilder.DropTable(
                name: "fact_attendance");

            migrationBuilder.DropTable(
                name: "fact_benchmark_value");

            migrationBuilder.DropTable(
                name: "fact_child_snapshot");

            migrationBuilder.DropTable(
                name: "fact_exclusion");

            migrationBuilder.DropTable(
                name: "fact_feed");

            migrationBuilder.DropTable(
                name: "fact_placement");

            migrationBuilder.DropTable(
                name: "fact_plan_timeliness");

            migrationBuilder.DropTable(
                name: "fact_waiting_list");

            migrationBuilder.DropTable(
                name: "released_figure");

            migrationBuilder.DropColumn(
                name: "file_name",
                table: "fact_intake_quality");

            migrationBuilder.DropColumn(
                name: "mapping",
                table: "fact_intake_quality");
        }
    }
}
