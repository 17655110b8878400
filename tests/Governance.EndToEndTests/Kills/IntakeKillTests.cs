using System.Text;
using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Xunit.Abstractions;

namespace Governance.EndToEndTests.Kills;

/// <summary>A power cut at any moment between receiving an extract and having accepted it. Moments are random; the seed is printed.</summary>
public sealed class IntakeKillTests(ITestOutputHelper output)
{
    private const int Kills = 4;
    private const int Rows = 30_000;

    [Fact]
    public async Task IntakeLoad_KilledAtRandomMoments_IsWholeOrNotThereAndTheRerunFinishes()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"Seed of the moments: {seed}");
        var moments = new Random(seed);
        using var data = await LiveData.Create();
        var month = await data.Read(db => Task.FromResult(new DateOnly(db.Clock.Today.Year, db.Clock.Today.Month, 1).AddMonths(-1)));
        var (_, took) = await HostProcess.Run(data.Folder, await Verb(data, month, edition: 0));
        (await ShouldBeWhole(data)).ShouldBe(Rows);
        var cut = 0;

        for (var kill = 1; kill <= Kills; kill++)
        {
            // Each kill falls in its own part of the run, so that together they cover it.
            var verb = await Verb(data, month, kill);
            cut += await HostProcess.Kill(data.Folder, took * (0.3 + (0.7 * (kill - 1 + moments.NextDouble()) / Kills)), verb) ? 1 : 0;
            var standing = await ShouldBeWhole(data);
            standing.ShouldBe(Rows);
            if (!await Accepted(data, kill))
            {
                await HostProcess.Run(data.Folder, verb);
            }

            (await Accepted(data, kill)).ShouldBeTrue();
            (await ShouldBeWhole(data)).ShouldBe(Rows);
            await NothingIsLeft(data);
        }

        cut.ShouldBeGreaterThan(0);
        await HostProcess.Run(data.Folder, "audit", "verify");
    }

    // What readers see: the rows of the one submission that counts, as many as it promises.
    private static Task<int> ShouldBeWhole(LiveData data) => data.Read(async db =>
    {
        var current = await db.Set<Submission>().SingleAsync(s => s.Kind == "ledger" && s.Standing == Standing.Current);
        current.State.ShouldBe(SubmissionState.Accepted);
        var rows = await db.Set<LedgerRow>().CountAsync(r => r.SubmissionId == current.Id);
        rows.ShouldBe(current.Loaded);
        return rows;
    });

    private static Task<bool> Accepted(LiveData data, int edition) =>
        data.Read(db => db.Set<Submission>().AnyAsync(s => s.FileName == Name(edition) && s.State == SubmissionState.Accepted));

    private static async Task NothingIsLeft(LiveData data)
    {
        (await data.Read(db => db.Set<Staging>().CountAsync())).ShouldBe(0);
        (await data.Read(Orphans)).ShouldBe(0);
    }

    private static Task<int> Orphans(GovernanceDb db) =>
        db.Set<LedgerRow>().CountAsync(r => !db.Set<Submission>().Any(s => s.Id == r.SubmissionId && (s.State == SubmissionState.Accepted || s.State == SubmissionState.Checked)));

    private static string Name(int edition) => $"ledger-{edition}.csv";

    private static async Task<string[]> Verb(LiveData data, DateOnly month, int edition)
    {
        var text = new StringBuilder("posting_id,posting_date,cost_centre,account,description,amount,posting_type\n");
        for (var i = 0; i < Rows; i++)
        {
            text.Append(null, $"L{i},{month.AddDays(i % 28):yyyy-MM-dd},HN1,4000,Edition {edition},12.50,actual\n");
        }

        var path = Path.Combine(data.Folder, Name(edition));
        await File.WriteAllTextAsync(path, text.ToString());
        return ["intake", "load", "ledger", path, "--period", $"{month:yyyy-MM}", "--accept", "Counts agree."];
    }
}
