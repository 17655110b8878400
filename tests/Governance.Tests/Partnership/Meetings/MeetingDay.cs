using AngleSharp.Html.Dom;
using Governance.Partnership.Domain;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Partnership.Meetings;

/// <summary>Thursday 19 November 2026, five past ten: the executive board meets.</summary>
public abstract class MeetingDay(SampleArea area) : IClassFixture<SampleArea>, IAsyncLifetime
{
    protected const string Path = "/board/send-executive/meetings/2026-11-19";
    protected const string Run = Path + "/run";
    protected const string Last = "/board/send-executive/meetings/2026-10-15";

    protected static readonly DateOnly Day = new(2026, 11, 19);

    protected SampleArea Area => area;

    public async Task InitializeAsync()
    {
        area.Clock.Now = new(2026, 11, 19, 10, 5, 0, TimeSpan.Zero);
        await area.Reset();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>The clerk, on the running page.</summary>
    protected async Task<Visitor> Clerk()
    {
        var clerk = await area.As("Board Secretary");
        await clerk.Open(Run);
        return clerk;
    }

    /// <summary>Marks the first so many seats present and the others absent.</summary>
    protected static async Task Attend(Visitor clerk, int present)
    {
        await clerk.Open(Run);
        var marks = Marks(clerk).Select((name, i) => (name, i < present ? "Present" : "Absent")).ToArray();
        await clerk.Submit("Save attendance", marks);
        clerk.Page.ErrorSummary().ShouldBeEmpty();
    }

    protected static IReadOnlyList<string> Marks(Visitor clerk) =>
        [.. clerk.Page.QuerySelectorAll("select").OfType<IHtmlSelectElement>().Select(s => s.Name!).Where(n => n.EndsWith(".Presence", StringComparison.Ordinal))];

    internal Task<Decision> Decision(string title) => area.Database(db => db.Set<Decision>().AsNoTracking().SingleAsync(d => d.Title.StartsWith(title)));
}
