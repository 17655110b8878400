using Governance.Partnership.Domain.Feeds;
using Governance.Platform.Data;
using Governance.Testing.Hosting;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Host;

/// <summary>Every kind of thing that people edit, as the model lists them: of two who save, the second is told.</summary>
public sealed class TwoWriterTests(ExtractArea area) : IClassFixture<ExtractArea>
{
    [Fact]
    public async Task Save_OfEveryEditableThing_RefusesTheSecondWriter()
    {
        var types = await area.Database(db => Task.FromResult(db.Model.GetEntityTypes().Select(t => t.ClrType).Where(t => t.IsSubclassOf(typeof(Entity)) && !t.IsAbstract).ToList()));
        var unguarded = new List<string>();
        await area.Database(db =>
        {
            db.Add(new SavedMapping { Mapping = "{}" });
            db.Add(new CalendarLink { AccountId = Guid.CreateVersion7() });
            db.Add(new Governance.Intake.Domain.AgreementTerm
            {
                AgreementId = db.Set<Governance.Intake.Domain.SharingAgreement>().Select(a => a.Id).First(),
                Number = 1,
                Parties = "Council and ICB",
                LawfulBasis = "Public task",
                From = new(2024, 9, 1),
                To = new(2025, 8, 31),
                RenewedAt = db.Clock.Now,
                RenewedBy = "Data Analyst",
            });
            return db.SaveChangesAsync();
        });
        foreach (var type in types)
        {
            await using var first = area.Scope();
            await using var second = area.Scope();
            var (mine, theirs) = (Db(first), Db(second));
            if (await Any(mine, type) is not { } id)
            {
                unguarded.Add($"{type.Name}: the sample area has none");
                continue;
            }

            var one = await mine.FindAsync(type, id);
            var two = (Entity)(await theirs.FindAsync(type, id))!;
            mine.Expect((Entity)one!, ((Entity)one!).Version);
            theirs.Expect(two, two.Version);
            await mine.SaveChangesAsync();
            try
            {
                await theirs.SaveChangesAsync();
                unguarded.Add($"{type.Name}: the second writer overwrote the first");
            }
            catch (DbUpdateConcurrencyException)
            {
                // What must happen.
            }
        }

        types.Count.ShouldBeGreaterThan(10);
        unguarded.ShouldBeEmpty();
    }

    private static GovernanceDb Db(AsyncServiceScope scope) => scope.ServiceProvider.GetRequiredService<GovernanceDb>();

    private static async Task<Guid?> Any(GovernanceDb db, Type type)
    {
        var set = (IQueryable<Entity>)typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!.MakeGenericMethod(type).Invoke(db, [])!;
        return await set.Select(e => (Guid?)e.Id).FirstOrDefaultAsync();
    }
}
