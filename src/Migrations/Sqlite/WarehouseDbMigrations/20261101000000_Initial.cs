using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.WarehouseDbMigrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "build",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    as_of = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: false),
                    finished_at = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    asked_by = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    process = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    doing = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    rows_done = table.Column<long>(type: "INTEGER", nullable: false),
                    rows_expected = table.Column<long>(type: "INTEGER", nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: false),
                    checks_passed = table.Column<int>(type: "INTEGER", nullable: false),
                    checks_failed = table.Column<int>(type: "INTEGER", nullable: false),
                    failure = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    drop_accepted = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    cancel_asked_by = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    rows_removed_at = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_build", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "build_check",
                columns: table => new
                {
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    table_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    passed = table.Column<bool>(type: "INTEGER", nullable: false),
                    sentence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_build_check", x => new { x.build_id, x.ordinal });
                });

            migrationBuilder.CreateTable(
                name: "build_table",
                columns: table => new
                {
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    rows = table.Column<long>(type: "INTEGER", nullable: false),
                    source_rows = table.Column<long>(type: "INTEGER", nullable: false),
                    sources = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    milliseconds = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_build_table", x => new { x.build_id, x.name });
                });

            migrationBuilder.CreateTable(
                name: "dim_action",
                columns: table => new
                {
                    action_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workstream_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    section = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    owner_role = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    partner_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    is_critical = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_on_plan = table.Column<bool>(type: "INTEGER", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_as_stated = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_date",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    quarter = table.Column<int>(type: "INTEGER", nullable: false),
                    month = table.Column<int>(type: "INTEGER", nullable: false),
                    month_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    financial_year = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    academic_year = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    is_month_end = table.Column<bool>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_organisation",
                columns: table => new
                {
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    short_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sector = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_period",
                columns: table => new
                {
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    cut_off = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    is_closed = table.Column<bool>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_workstream",
                columns: table => new
                {
                    workstream_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    lead_role = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    sponsor_role = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    board_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    governed_elsewhere = table.Column<bool>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_action_period",
                columns: table => new
                {
                    action_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workstream_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    claimed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    percent = table.Column<int>(type: "INTEGER", nullable: true),
                    forecast = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    first_driver = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_action_status",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    action_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workstream_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    organisation_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    claimed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    claim_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: true),
                    baseline_due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    forecast = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    slip_days = table.Column<int>(type: "INTEGER", nullable: true),
                    overdue_days = table.Column<int>(type: "INTEGER", nullable: false),
                    is_live = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_stale = table.Column<bool>(type: "INTEGER", nullable: false),
                    last_update_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    first_driver = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_milestone",
                columns: table => new
                {
                    milestone_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    action_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    workstream_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    baseline_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    met_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    expected_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    days_late = table.Column<int>(type: "INTEGER", nullable: false),
                    is_awaited = table.Column<bool>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_workstream_rag",
                columns: table => new
                {
                    workstream_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    period_key = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    is_now = table.Column<bool>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    claimed = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    claim_reason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    drivers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "publication",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    build_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    published_at = table.Column<DateTime>(type: "TEXT", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publication", x => x.id);
                });

            migrationBuilder.InsertData(
                table: "publication",
                columns: new[] { "id", "build_id", "published_at" },
                values: new object[] { 1, null, null });

            migrationBuilder.CreateIndex(
                name: "IX_build_state_as_of",
                table: "build",
                columns: new[] { "state", "as_of" });

            migrationBuilder.CreateIndex(
                name: "IX_dim_action_build_id",
                table: "dim_action",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_dim_date_build_id",
                table: "dim_date",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_dim_organisation_build_id",
                table: "dim_organisation",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_dim_period_build_id",
                table: "dim_period",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_dim_workstream_build_id",
                table: "dim_workstream",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_action_period_build_id",
                table: "fact_action_period",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_action_status_build_id",
                table: "fact_action_status",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_milestone_build_id",
                table: "fact_milestone",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_workstream_rag_build_id",
                table: "fact_workstream_rag",
                column: "build_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "build");

            migrationBuilder.DropTable(
                name: "build_check");

            migrationBuilder.DropTable(
                name: "build_table");

            migrationBuilder.DropTable(
                name: "dim_action");

            migrationBuilder.DropTable(
                name: "dim_date");

            migrationBuilder.DropTable(
                name: "dim_organisation");

            migrationBuilder.DropTable(
                name: "dim_period");

            migrationBuilder.DropTable(
                name: "dim_workstream");

            migrationBuilder.DropTable(
                name: "fact_action_period");

            migrationBuilder.DropTable(
                name: "fact_action_status");

            migrationBuilder.DropTable(
                name: "fact_milestone");

            migrationBuilder.DropTable(
                name: "fact_workstream_rag");

            migrationBuilder.DropTable(
                name: "publication");
        }
    }
}
