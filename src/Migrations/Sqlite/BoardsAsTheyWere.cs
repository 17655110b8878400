using Microsoft.EntityFrameworkCore.Migrations;

namespace Governance.Migrations.Sqlite;

/// <summary>Carries what a board's own row said into rows with days: what it reported to, and the text of its terms. Call it before the column is dropped.</summary>
internal static class BoardsAsTheyWere
{
    // A board has one line and one text at most, so its own id serves for both.
    public static void CarryBoardsOver(this MigrationBuilder migration)
    {
        migration.Sql("""
            INSERT OR IGNORE INTO "partnership_ReportingLine" ("Id", "BoardId", "ToBoardId", "Kind", "From", "To", "Why", "Version", "ChangedAt", "ChangedBy")
            SELECT b."Id", b."Id", p."Id", 'ReportsTo', CASE WHEN p."From" > b."From" THEN p."From" ELSE b."From" END, NULL, '', 1, b."ChangedAt", b."ChangedBy"
            FROM "partnership_Board" AS b JOIN "partnership_Board" AS p ON p."Id" = b."ParentBoardId";
            """);
        migration.Sql("""
            INSERT OR IGNORE INTO "partnership_TermsVersion" ("Id", "BoardId", "Number", "Text", "Why", "SavedAt", "SavedBy", "Version", "ChangedAt", "ChangedBy")
            SELECT "Id", "Id", 1, "Terms", '', "ChangedAt", "ChangedBy", 1, "ChangedAt", "ChangedBy" FROM "partnership_Board" WHERE "Terms" <> '';
            """);
    }
}
