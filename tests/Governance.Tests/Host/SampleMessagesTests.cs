using Governance.Platform.Outbox;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Host;

/// <summary>What personas of the sample area find when they first look: a month's messages, not years of them.</summary>
public sealed class SampleMessagesTests(ExtractArea area) : IClassFixture<ExtractArea>
{
    private static readonly DateTimeOffset Looked = new(2026, 10, 18, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Messages_OfTheSample_AreReadWhenOlderThanTheLastLookAndNewAfterIt()
    {
        var all = await area.Database(db => db.Set<OutboxMessage>().AsNoTracking().ToListAsync());

        all.ShouldContain(m => m.WrittenAt < Looked);
        all.ShouldAllBe(m => m.ReadAt == null == m.WrittenAt >= Looked);
        all.Where(m => m.ReadAt is null).GroupBy(m => m.ToAccountId).ShouldAllBe(g => g.Count() <= 6);
    }

    [Fact]
    public async Task Page_OfTheHeadOfSend_CountsTheUnread()
    {
        using var visitor = await area.As("Head of SEND");
        var id = (await area.Who("Head of SEND")).AccountId;
        var unread = await area.Database(db => db.Set<OutboxMessage>().CountAsync(m => m.ToAccountId == id && m.ReadAt == null));

        var page = await visitor.Open("/notifications");

        page.QuerySelector(".app-header .app-count").Words().ShouldBe($"{unread} unread");
        page.QuerySelectorAll("main .app-tag").Length.ShouldBe(unread);
    }
}
