using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.Sqlite.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class AlternativeSettings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Setting",
                table: "intake_LandedAlternative",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            // Rows that came before the type of establishment did: what is known of them.
            migrationBuilder.Sql(
                "UPDATE intake_LandedAlternative SET Setting = CASE WHEN SettingType = 'OOT' THEN 'tuition' WHEN SettingType = 'WBP' THEN 'work-based' WHEN SettingType = 'NFE' THEN 'unmaintained-college' WHEN SettingType <> '' THEN 'unregistered' WHEN Ukprn IS NOT NULL THEN 'further-education' ELSE 'registered' END");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Setting",
                table: "intake_LandedAlternative");
        }
    }
}
