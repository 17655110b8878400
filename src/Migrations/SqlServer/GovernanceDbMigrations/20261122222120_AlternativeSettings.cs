using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Governance.Migrations.SqlServer.GovernanceDbMigrations
{
    /// <inheritdoc />
    public partial class AlternativeSettings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Setting",
                schema: "intake",
                table: "LandedAlternative",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            // Rows that came before the type of establishment did: what is known of them. A batch of its own, since scripts compile whole batches before the column is there.
            migrationBuilder.Sql(
                "EXEC(N'UPDATE intake.LandedAlternative SET Setting = CASE WHEN SettingType = ''OOT'' THEN ''tuition'' WHEN SettingType = ''WBP'' THEN ''work-based'' WHEN SettingType = ''NFE'' THEN ''unmaintained-college'' WHEN SettingType <> '''' THEN ''unregistered'' WHEN Ukprn IS NOT NULL THEN ''further-education'' ELSE ''registered'' END')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Setting",
                schema: "intake",
                table: "LandedAlternative");
        }
    }
}
