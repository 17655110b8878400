using Governance.Partnership.Domain.Map;
using Governance.Partnership.Domain.Terms;
using Governance.Platform.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Governance.Tests.Host;

/// <summary>A database from before lines and terms had days keeps what its boards said.</summary>
public sealed class BoardsAsTheyWereTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("governance-lines-").FullName;

    [Fact]
    public async Task Migrate_BoardsWithAParent_MakesOneLineEachFromTheDayBothExisted()
    {
        var engine = new Engine(EngineKind.Sqlite, folder, "");
        var options = new DbContextOptionsBuilder<GovernanceDb>();
        engine.Use(options, engine.GovernanceFile, "platform");
        await using var db = new GovernanceDb(options.Options, Governance.Host.Modules.All);
        await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First());
        await db.Database.ExecuteSqlRawAsync("""
            INSERT INTO "partnership_Board" ("Id", "Key", "Name", "From", "ParentBoardId", "Terms", "Quorum", "Order", "Version", "ChangedAt", "ChangedBy") VALUES
            ('019A0000-0000-7000-8000-000000000001', 'top', 'Top', '2024-06-01', NULL, '', 0, 2, 1, '2025-01-01 09:00:00', 'Clerk'),
            ('019A0000-0000-7000-8000-000000000002', 'under', 'Under', '2024-01-01', '019A0000-0000-7000-8000-000000000001', 'Its terms.', 0, 1, 1, '2025-01-01 09:00:00', 'Clerk');
            """);

        await db.Database.MigrateAsync();

        var line = await db.Set<ReportingLine>().SingleAsync();
        (line.BoardId, line.ToBoardId, line.Kind, line.From, line.To).ShouldBe(
            (new Guid("019A0000-0000-7000-8000-000000000002"), new Guid("019A0000-0000-7000-8000-000000000001"), LineKind.ReportsTo, new DateOnly(2024, 6, 1), null));
        var terms = await db.Set<TermsVersion>().SingleAsync();
        (terms.Number, terms.Text, terms.SavedBy).ShouldBe((1, "Its terms.", "Clerk"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
