using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.WarehouseDbMigrations
{
    /// <inheritdoc />
    public partial class DimensionKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dim_workstream_build_id",
                table: "dim_workstream");

            migrationBuilder.DropIndex(
                name: "IX_dim_period_build_id",
                table: "dim_period");

            migrationBuilder.DropIndex(
                name: "IX_dim_organisation_build_id",
                table: "dim_organisation");

            migrationBuilder.DropIndex(
                name: "IX_dim_date_build_id",
                table: "dim_date");

            migrationBuilder.DropIndex(
                name: "IX_dim_action_build_id",
                table: "dim_action");

            migrationBuilder.CreateIndex(
                name: "IX_dim_workstream_build_id_workstream_id",
                table: "dim_workstream",
                columns: new[] { "build_id", "workstream_id" });

            migrationBuilder.CreateIndex(
                name: "IX_dim_period_build_id_period_key",
                table: "dim_period",
                columns: new[] { "build_id", "period_key" });

            migrationBuilder.CreateIndex(
                name: "IX_dim_organisation_build_id_organisation_id",
                table: "dim_organisation",
                columns: new[] { "build_id", "organisation_id" });

            migrationBuilder.CreateIndex(
                name: "IX_dim_date_build_id_date",
                table: "dim_date",
                columns: new[] { "build_id", "date" });

            migrationBuilder.CreateIndex(
                name: "IX_dim_action_build_id_action_id",
                table: "dim_action",
                columns: new[] { "build_id", "action_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_dim_workstream_build_id_workstream_id",
                table: "dim_workstream");

            migrationBuilder.DropIndex(
                name: "IX_dim_period_build_id_period_key",
                table: "dim_period");

            migrationBuilder.DropIndex(
                name: "IX_dim_organisation_build_id_organisation_id",
                table: "dim_organisation");

            migrationBuilder.DropIndex(
                name: "IX_dim_date_build_id_date",
                table: "dim_date");

            migrationBuilder.DropIndex(
                name: "IX_dim_action_build_id_action_id",
                table: "dim_action");

            migrationBuilder.CreateIndex(
                name: "IX_dim_workstream_build_id",
                table: "dim_workstream",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_dim_period_build_id",
                table: "dim_period",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_dim_organisation_build_id",
                table: "dim_organisation",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_dim_date_build_id",
                table: "dim_date",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_dim_action_build_id",
                table: "dim_action",
                column: "build_id");
        }
    }
}
