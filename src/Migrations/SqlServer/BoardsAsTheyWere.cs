using Microsoft.EntityFrameworkCore.Migrations;

namespace Governance.Migrations.SqlServer;

/// <summary>Carries what a board's own row said into rows with days: what it reported to, and the text of its terms. Call it before the column is dropped.</summary>
internal static class BoardsAsTheyWere
{
    // A board has one line and one text at most, so its own id serves for both.
    public static void CarryBoardsOver(this MigrationBuilder migration)
    {
        migration.Sql("""
            INSERT INTO [partnership].[ReportingLine] ([Id], [BoardId], [ToBoardId], [Kind], [From], [To], [Why], [Version], [ChangedAt], [ChangedBy])
            SELECT b.[Id], b.[Id], p.[Id], N'ReportsTo', CASE WHEN p.[From] > b.[From] THEN p.[From] ELSE b.[From] END, NULL, N'', 1, b.[ChangedAt], b.[ChangedBy]
            FROM [partnership].[Board] AS b JOIN [partnership].[Board] AS p ON p.[Id] = b.[ParentBoardId]
            WHERE NOT EXISTS (SELECT 1 FROM [partnership].[ReportingLine] AS l WHERE l.[Id] = b.[Id]);
            """);
        migration.Sql("""
            INSERT INTO [partnership].[TermsVersion] ([Id], [BoardId], [Number], [Text], [Why], [SavedAt], [SavedBy], [Version], [ChangedAt], [ChangedBy])
            SELECT [Id], [Id], 1, [Terms], N'', [ChangedAt], [ChangedBy], 1, [ChangedAt], [ChangedBy] FROM [partnership].[Board] AS b
            WHERE [Terms] <> N'' AND NOT EXISTS (SELECT 1 FROM [partnership].[TermsVersion] AS t WHERE t.[Id] = b.[Id]);
            """);
    }
}
