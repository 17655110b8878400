using Governance.Benchmarks.Data;
using Governance.Benchmarks.Hosting;
using Governance.Benchmarks.Measuring;
using Governance.Partnership.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Benchmarks.Cases;

/// <summary>A meeting and the register of decisions after twenty years of five boards, against the reference page.</summary>
internal static class BoardsCase
{
    public static async IAsyncEnumerable<Measured> Run(BigArea area)
    {
        var folder = await area.Folder();
        var meeting = await Fill(folder);
        (string, string)[] pages =
        [
            ("Meeting", meeting),
            ("Register of decisions", "/board/decisions"),
            ("Register of decisions, filtered and sorted", "/board/decisions?board=send-executive&state=Agreed&sort=decided"),
        ];
        await foreach (var measured in PagesCase.Compare(folder, "Board Secretary", pages, PagesCase.NoLimit))
        {
            yield return measured;
        }
    }

    private static async Task<string> Fill(string folder)
    {
        await Console.Error.WriteLineAsync("  making 20 years of 5 boards");
        await using var app = BenchmarkSite.Build(folder);
        await using var scope = app.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("Benchmark"));
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        await new BigBoards(db).Write();
        var today = scope.ServiceProvider.GetRequiredService<UkClock>().Today;
        var next = await db.Set<Meeting>().Where(Meeting.ToComeFrom(today))
            .Join(db.Set<Board>(), m => m.BoardId, b => b.Id, (m, b) => new { b.Key, m.On })
            .Where(m => m.Key == "send-executive").OrderBy(m => m.On).FirstAsync();
        return FormattableString.Invariant($"/board/{next.Key}/meetings/{next.On:yyyy-MM-dd}");
    }
}
