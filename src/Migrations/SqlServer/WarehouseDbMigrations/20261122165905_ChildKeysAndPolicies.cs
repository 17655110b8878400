using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.WarehouseDbMigrations
{
    /// <inheritdoc />
    public partial class ChildKeysAndPolicies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_fact_waiting_list_build_id_period_key_source_row",
                schema: "warehouse",
                table: "fact_waiting_list");

            migrationBuilder.DropIndex(
                name: "IX_fact_plan_timeliness_build_id_source_row",
                schema: "warehouse",
                table: "fact_plan_timeliness");

            migrationBuilder.DropIndex(
                name: "IX_fact_placement_build_id_register_period_key_source_row",
                schema: "warehouse",
                table: "fact_placement");

            migrationBuilder.DropIndex(
                name: "IX_fact_exclusion_build_id_period_key_source_row",
                schema: "warehouse",
                table: "fact_exclusion");

            migrationBuilder.DropIndex(
                name: "IX_fact_child_snapshot_build_id_register_period_key_source_row",
                schema: "warehouse",
                table: "fact_child_snapshot");

            migrationBuilder.DropIndex(
                name: "IX_fact_attendance_build_id_period_key_source_row",
                schema: "warehouse",
                table: "fact_attendance");

            migrationBuilder.AddColumn<int>(
                name: "policy_number",
                schema: "warehouse",
                table: "build",
                type: "int",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_fact_waiting_list_build_id_period_key_source_row",
                schema: "warehouse",
                table: "fact_waiting_list",
                columns: new[] { "build_id", "period_key", "source_row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fact_plan_timeliness_build_id_source_row",
                schema: "warehouse",
                table: "fact_plan_timeliness",
                columns: new[] { "build_id", "source_row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fact_placement_build_id_register_period_key_source_row",
                schema: "warehouse",
                table: "fact_placement",
                columns: new[] { "build_id", "register", "period_key", "source_row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fact_exclusion_build_id_period_key_source_row",
                schema: "warehouse",
                table: "fact_exclusion",
                columns: new[] { "build_id", "period_key", "source_row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fact_child_snapshot_build_id_register_period_key_source_row",
                schema: "warehouse",
                table: "fact_child_snapshot",
                columns: new[] { "build_id", "register", "period_key", "source_row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_fact_attendance_build_id_period_key_source_row",
                schema: "warehouse",
                table: "fact_attendance",
                columns: new[] { "build_id", "period_key", "source_row" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_fact_waiting_list_build_id_period_key_source_row",
                schema: "warehouse",
                table: "fact_waiting_list");

            migrationBuilder.DropIndex(
                name: "IX_fact_plan_timeliness_build_id_source_row",
                schema: "warehouse",
                table: "fact_plan_timeliness");

            migrationBuilder.DropIndex(
                name: "IX_fact_placement_build_id_register_period_key_source_row",
                schema: "warehouse",
                table: "fact_placement");

            migrationBuilder.DropIndex(
                name: "IX_fact_exclusion_build_id_period_key_source_row",
                schema: "warehouse",
                table: "fact_exclusion");

            migrationBuilder.DropIndex(
                name: "IX_fact_child_snapshot_build_id_register_period_key_source_row",
                schema: "warehouse",
                table: "fact_child_snapshot");

            migrationBuilder.DropIndex(
                name: "IX_fact_attendance_build_id_period_key_source_row",
                schema: "warehouse",
                table: "fact_attendance");

            migrationBuilder.DropColumn(
                name: "policy_number",
                schema: "warehouse",
                table: "build");

            migrationBuilder.CreateIndex(
                name: "IX_fact_waiting_list_build_id_period_key_source_row",
                schema: "warehouse",
                table: "fact_waiting_list",
                columns: new[] { "build_id", "period_key", "source_row" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_plan_timeliness_build_id_source_row",
                schema: "warehouse",
                table: "fact_plan_timeliness",
                columns: new[] { "build_id", "source_row" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_placement_build_id_register_period_key_source_row",
                schema: "warehouse",
                table: "fact_placement",
                columns: new[] { "build_id", "register", "period_key", "source_row" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_exclusion_build_id_period_key_source_row",
                schema: "warehouse",
                table: "fact_exclusion",
                columns: new[] { "build_id", "period_key", "source_row" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_child_snapshot_build_id_register_period_key_source_row",
                schema: "warehouse",
                table: "fact_child_snapshot",
                columns: new[] { "build_id", "register", "period_key", "source_row" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_attendance_build_id_period_key_source_row",
                schema: "warehouse",
                table: "fact_attendance",
                columns: new[] { "build_id", "period_key", "source_row" });
        }
    }
}
