using Governance.Platform.Contributions;
using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Warehouse.Marts;
using Governance.Workstreams.Contributions.Pack;
using Governance.Workstreams.Pages.Workstreams;

namespace Governance.Workstreams.Contributions.Home;

/// <summary>Ten workstreams for a board member, from the same build as the pack.</summary>
internal sealed class BoardMemberCards(BuildReader builds, WorkstreamMart workstreams) : IHomeCard
{
    public async Task<IReadOnlyList<HomeCard>> Cards(HomeFor home, CancellationToken token)
    {
        if (home != HomeFor.BoardMember || await builds.Resolve(null, token) is not { } build)
        {
            return [];
        }

        var strip = StripBlocks.Strip(await workstreams.Rag(build.Id, StripBlocks.PeriodsBefore, token));
        return
        [
            new(HomePlace.Wide, 5, "/Pages/Home/_Workstreams.cshtml", strip)
            {
                Figures = [new($"{strip.OffTrack} of {strip.Governed.Count}", "workstreams off track", "#workstreams", Note(strip))],
            },
        ];
    }

    private static string Note(Strip strip)
    {
        var others = StatusCounts.Say(strip.Governed.Select(r => r.Now).Where(s => s != RagStatus.OffTrack));
        var more = strip.OffTrack - strip.Governed.Count(r => r.Last == RagStatus.OffTrack);
        var month = strip.Months.Count == 0 ? "" : UkText.Month(strip.Months[^1]).Split(' ')[0];
        return (more, month) switch
        {
            (_, "") => others,
            (0, _) => $"{others}. As many off track as in {month}",
            ( > 0, _) => $"{others}. {StatusCounts.Word(more)} more off track than in {month}",
            _ => $"{others}. {StatusCounts.Word(-more)} fewer off track than in {month}",
        };
    }
}
