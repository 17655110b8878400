using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Partnership.Meetings;

/// <summary>Whatever a board does to its decisions, the audit trail alone tells what came of them.</summary>
public sealed class DecisionReplayTests(SampleArea area) : IClassFixture<SampleArea>
{
    private static readonly DateOnly Day = new(2026, 11, 17);
    private static readonly DateTimeOffset Now = TestClock.Start;

    [Fact]
    public void Replay_OfAnyLegalActs_GivesWhatIsStored() =>
        Prop.ForAll(Gen.Choose(0, 999).ArrayOf(14).ToArbitrary(), acts => Same(acts).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(25));

    private async Task<bool> Same(int[] acts)
    {
        var ids = new List<Guid>();
        foreach (var act in acts)
        {
            await Do(act, ids);
        }

        return await area.Database(async db =>
        {
            foreach (var id in ids)
            {
                var stored = Stored(await db.Set<Decision>().AsNoTracking().SingleAsync(d => d.Id == id));
                var lines = await db.Set<AuditEntry>().AsNoTracking().Where(e => e.Subject == nameof(Decision) && e.SubjectId == id.ToString()).OrderBy(e => e.Sequence).ToListAsync();
                Replayed(lines).ShouldBe(stored, $"{string.Join(' ', acts)}: {id}");
            }

            return true;
        });
    }

    // Each number is one act on one of the decisions so far; acts that are not legal then are left out, as the pages would refuse them.
    private async Task Do(int act, List<Guid> ids)
    {
        await using var scope = area.Scope();
        var (db, desk) = (scope.ServiceProvider.GetRequiredService<GovernanceDb>(), scope.ServiceProvider.GetRequiredService<DecisionDesk>());
        var board = await db.Set<Board>().FirstAsync(b => b.Key == "send-executive");
        var decision = ids.Count == 0 ? null : await db.Set<Decision>().SingleAsync(d => d.Id == ids[act / 10 % ids.Count]);
        switch (act % 7, decision)
        {
            case (0, _) or (_, null):
                var cited = decision is { State: DecisionState.Agreed } && !await db.Set<Decision>().AnyAsync(d => d.SupersedesId == decision.Id) ? decision.Id : (Guid?)null;
                ids.Add((await desk.Ask(new(board.Id, $"Question {act}", "Because.", "this board", new(NodeTypes.Board, board.Id)) { Options = $"- {act}", SupersedesId = cited }, default)).Id);
                break;
            case (1, _):
                decision.Answer(DecisionState.Agreed, $"Yes {act}.", Day, Now, "Chair");
                break;
            case (2, _):
                decision.Answer(DecisionState.ToBeRatified, $"Yes, later {act}.", Day, Now, "Chair");
                break;
            case (3, _):
                decision.Answer(act % 2 == 0 ? DecisionState.Refused : DecisionState.Withdrawn, $"No {act}.", Day, Now, "Chair");
                break;
            case (4, _):
                decision.Correct($"Put right {act}.");
                break;
            case (5, _):
                var later = new Meeting { BoardId = board.Id, On = Day.AddDays(2), StartsAt = new(10, 0), Place = "Here" };
                decision.Ratify(later, act % 2 == 0, "So be it.", Now, "Chair");
                break;
            default:
                if (decision.IsAnswered)
                {
                    decision.Minute(Day);
                }

                break;
        }

        await db.SaveChangesAsync();
    }

    private static string Stored(Decision d) => string.Join(" | ",
        d.State, d.OutcomeText, d.DecidedOn?.ToString("yyyy-MM-dd"), d.DecidedBy, d.MinutedOn?.ToString("yyyy-MM-dd"), d.SupersedesId, d.MeetingId, d.Title, d.Options, d.Reference);

    private static string Replayed(IEnumerable<AuditEntry> lines)
    {
        var fields = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            using var after = JsonDocument.Parse(line.After);
            foreach (var field in after.RootElement.EnumerateObject())
            {
                fields[field.Name] = field.Value.Clone();
            }
        }

        string Text(string name) => fields[name].ValueKind == JsonValueKind.Null ? "" : fields[name].ToString();
        return string.Join(" | ",
            (DecisionState)fields["State"].GetInt32(), Text("OutcomeText"), Text("DecidedOn"), Text("DecidedBy"), Text("MinutedOn"), Text("SupersedesId"), Text("MeetingId"), Text("Title"), Text("Options"), Text("Reference"));
    }
}
