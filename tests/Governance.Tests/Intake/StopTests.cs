using System.Text;
using System.Text.Json;
using Governance.Intake.Contributions.Verbs;
using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Platform.Contributions;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Intake;

/// <summary>Reading that a person breaks off leaves nothing half put, and reading goes on for others.</summary>
public sealed class StopTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
{
    private const int Large = 300_000;

    private static readonly byte[] File = Postings(Large);

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Stop_WhileAFileIsRead_KeepsNothingOfItAndTheNextFileIsRead()
    {
        using var sender = await area.As("Data Analyst");
        using var watcher = await area.As("Data Analyst");
        await sender.Open("/intake/send");
        var before = await Newest();
        var sending = sender.Upload("Send it", "Form.File", "large.csv", File, ("Form.Kind", "ledger"), ("Form.Period", "2026-09"));
        Submission now;
        while ((now = await Newest()).Number == before.Number || now.State != SubmissionState.Reading)
        {
            now.State.ShouldBeOneOf(before.State, SubmissionState.Waiting);
        }

        var path = $"/intake/submissions/{now.Number}";
        using var progress = JsonDocument.Parse(await watcher.Http.GetStringAsync(path + "?handler=Progress"));
        await watcher.Open(path + "/stop");
        await watcher.Submit("Stop reading");
        await sending;

        progress.RootElement.GetProperty("percent").GetInt32().ShouldBeInRange(0, 99);
        progress.RootElement.GetRawText().ShouldContain("% of the file");
        await watcher.Open(path);
        watcher.Page.QuerySelector(".app-banner").Words().ShouldContain("Reading was stopped");
        await NothingIsThere(now.Id);
        Directory.GetFiles(Path.Combine(area.DataFolder, "intake"), $"{now.Id}*").ShouldBeEmpty();
        await sender.Open("/intake/send");
        await sender.Upload("Send it", "Form.File", "small.csv", Postings(3), ("Form.Kind", "ledger"), ("Form.Period", "2026-09"));
        (await Newest()).State.ShouldBe(SubmissionState.Checked);
    }

    [Fact]
    public async Task Stop_OfWhatIsNotRead_SaysSo()
    {
        using var visitor = await area.As("Data Analyst");
        await visitor.Open("/intake/submissions/1/stop");

        await visitor.Submit("Stop reading");

        visitor.Page.ErrorSummary().ShouldContain(e => e.Contains("not being read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Load_CancelledOnceRowsArePut_KeepsNothingAndSaysSo()
    {
        var path = Path.Combine(area.DataFolder, "large.csv");
        await System.IO.File.WriteAllBytesAsync(path, File);
        using var stop = new CancellationTokenSource();
        var told = new CancelWhenRowsArePut(stop);
        await using var scope = area.Scope();
        var verb = scope.ServiceProvider.GetRequiredService<IntakeLoad>();

        var result = await verb.Run(new VerbInput(new Dictionary<string, string>(StringComparer.Ordinal) { ["KIND"] = "ledger", ["FILE"] = path, ["period"] = "2026-09" }), told, stop.Token);

        result.Problems.ShouldHaveSingleItem().Code.ShouldBe("stopped");
        told.Said.ShouldContain("% of the file read");
        var stopped = await Newest();
        stopped.State.ShouldBe(SubmissionState.Stopped);
        await NothingIsThere(stopped.Id);
    }

    private async Task NothingIsThere(Guid id)
    {
        (await area.Database(db => db.Set<LedgerRow>().CountAsync(r => r.SubmissionId == id))).ShouldBe(0);
        (await area.Database(db => db.Set<Finding>().CountAsync(f => f.SubmissionId == id))).ShouldBe(0);
        (await area.Database(db => db.Set<Staging>().CountAsync())).ShouldBe(0);
    }

    private Task<Submission> Newest() => area.Database(db => db.Set<Submission>().AsNoTracking().OrderByDescending(s => s.Number).FirstAsync());

    private static byte[] Postings(int rows)
    {
        var text = new StringBuilder("posting_id,posting_date,cost_centre,account,description,amount,posting_type\n");
        for (var i = 0; i < rows; i++)
        {
            text.Append(null, $"L{i},2026-09-{1 + (i % 30):00},HN1,4000,Therapy,12.50,actual\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private sealed class CancelWhenRowsArePut(CancellationTokenSource stop) : IProgress<string>
    {
        public string Said { get; private set; } = "";

        public void Report(string value)
        {
            if (value.Contains("rows put", StringComparison.Ordinal))
            {
                Said = value;
                stop.Cancel();
            }
        }
    }
}
