using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.WarehouseDbMigrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "warehouse");

            migrationBuilder.CreateTable(
                name: "build",
                schema: "warehouse",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    as_of = table.Column<DateOnly>(type: "date", nullable: false),
                    started_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    finished_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    asked_by = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    process = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    doing = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    rows_done = table.Column<long>(type: "bigint", nullable: false),
                    rows_expected = table.Column<long>(type: "bigint", nullable: false),
                    percent = table.Column<int>(type: "int", nullable: false),
                    checks_passed = table.Column<int>(type: "int", nullable: false),
                    checks_failed = table.Column<int>(type: "int", nullable: false),
                    failure = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    drop_accepted = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    cancel_asked_by = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    rows_removed_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_build", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "build_check",
                schema: "warehouse",
                columns: table => new
                {
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    ordinal = table.Column<int>(type: "int", nullable: false),
                    name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    table_name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    passed = table.Column<bool>(type: "bit", nullable: false),
                    sentence = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_build_check", x => new { x.build_id, x.ordinal });
                });

            migrationBuilder.CreateTable(
                name: "build_table",
                schema: "warehouse",
                columns: table => new
                {
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    rows = table.Column<long>(type: "bigint", nullable: false),
                    source_rows = table.Column<long>(type: "bigint", nullable: false),
                    sources = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    milliseconds = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_build_table", x => new { x.build_id, x.name });
                });

            migrationBuilder.CreateTable(
                name: "dim_action",
                schema: "warehouse",
                columns: table => new
                {
                    action_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workstream_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    reference = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    section = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    owner_role = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    organisation_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    partner_name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    is_critical = table.Column<bool>(type: "bit", nullable: false),
                    is_on_plan = table.Column<bool>(type: "bit", nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: true),
                    due_as_stated = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_date",
                schema: "warehouse",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    year = table.Column<int>(type: "int", nullable: false),
                    quarter = table.Column<int>(type: "int", nullable: false),
                    month = table.Column<int>(type: "int", nullable: false),
                    month_name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    period_key = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    financial_year = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    academic_year = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    is_month_end = table.Column<bool>(type: "bit", nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_organisation",
                schema: "warehouse",
                columns: table => new
                {
                    organisation_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    short_name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    sector = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_period",
                schema: "warehouse",
                columns: table => new
                {
                    period_key = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: false),
                    cut_off = table.Column<DateOnly>(type: "date", nullable: false),
                    is_closed = table.Column<bool>(type: "bit", nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "dim_workstream",
                schema: "warehouse",
                columns: table => new
                {
                    workstream_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    number = table.Column<int>(type: "int", nullable: false),
                    key = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    title = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    lead_role = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    sponsor_role = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    board_name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    governed_elsewhere = table.Column<bool>(type: "bit", nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_action_period",
                schema: "warehouse",
                columns: table => new
                {
                    action_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workstream_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    period_key = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    claimed = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    percent = table.Column<int>(type: "int", nullable: true),
                    forecast = table.Column<DateOnly>(type: "date", nullable: true),
                    first_driver = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_action_status",
                schema: "warehouse",
                columns: table => new
                {
                    date = table.Column<DateOnly>(type: "date", nullable: false),
                    action_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workstream_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    organisation_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    claimed = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    claim_reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    percent = table.Column<int>(type: "int", nullable: true),
                    baseline_due = table.Column<DateOnly>(type: "date", nullable: true),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    forecast = table.Column<DateOnly>(type: "date", nullable: true),
                    slip_days = table.Column<int>(type: "int", nullable: true),
                    overdue_days = table.Column<int>(type: "int", nullable: false),
                    is_live = table.Column<bool>(type: "bit", nullable: false),
                    is_stale = table.Column<bool>(type: "bit", nullable: false),
                    last_update_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_driver = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_milestone",
                schema: "warehouse",
                columns: table => new
                {
                    milestone_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    action_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    workstream_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    title = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    baseline_due = table.Column<DateOnly>(type: "date", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    met_on = table.Column<DateOnly>(type: "date", nullable: true),
                    expected_on = table.Column<DateOnly>(type: "date", nullable: true),
                    days_late = table.Column<int>(type: "int", nullable: false),
                    is_awaited = table.Column<bool>(type: "bit", nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "fact_workstream_rag",
                schema: "warehouse",
                columns: table => new
                {
                    workstream_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    period_key = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    is_now = table.Column<bool>(type: "bit", nullable: false),
                    status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    claimed = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    claim_reason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false),
                    drivers = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: false)
                },
                constraints: table =>
                {
                });

            migrationBuilder.CreateTable(
                name: "publication",
                schema: "warehouse",
                columns: table => new
                {
                    id = table.Column<int>(type: "int", nullable: false),
                    build_id = table.Column<Guid>(type: "uniqueidentifier", nullable: true),
                    published_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_publication", x => x.id);
                });

            migrationBuilder.InsertData(
                schema: "warehouse",
                table: "publication",
                columns: new[] { "id", "build_id", "published_at" },
                values: new object[] { 1, null, null });

            migrationBuilder.CreateIndex(
                name: "IX_build_state_as_of",
                schema: "warehouse",
                table: "build",
                columns: new[] { "state", "as_of" });

            migrationBuilder.CreateIndex(
                name: "IX_dim_action_build_id",
                schema: "warehouse",
                table: "dim_action",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_dim_date_build_id",
                schema: "warehouse",
                table: "dim_date",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_dim_organisation_build_id",
                schema: "warehouse",
                table: "dim_organisation",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_dim_period_build_id",
                schema: "warehouse",
                table: "dim_period",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_dim_workstream_build_id",
                schema: "warehouse",
                table: "dim_workstream",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_action_period_build_id",
                schema: "warehouse",
                table: "fact_action_period",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_action_status_build_id",
                schema: "warehouse",
                table: "fact_action_status",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_milestone_build_id",
                schema: "warehouse",
                table: "fact_milestone",
                column: "build_id");

            migrationBuilder.CreateIndex(
                name: "IX_fact_workstream_rag_build_id",
                schema: "warehouse",
                table: "fact_workstream_rag",
                column: "build_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "build",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "build_check",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "build_table",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "dim_action",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "dim_date",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "dim_organisation",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "dim_period",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "dim_workstream",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "fact_action_period",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "fact_action_status",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "fact_milestone",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "fact_workstream_rag",
                schema: "warehouse");

            migrationBuilder.DropTable(
                name: "publication",
                schema: "warehouse");
        }
    }
}
