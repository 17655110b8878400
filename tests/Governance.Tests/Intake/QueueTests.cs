using System.Text;
using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Intake.Loading;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Governance.Tests.Intake;

/// <summary>A file whose turn has not come: what its page says, and that it can be taken out of the line.</summary>
public sealed class QueueTests(QueueTests.Waiting area) : IClassFixture<QueueTests.Waiting>, IAsyncLifetime
{
    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Stop_OfAFileInLine_EndsItAtOnceAndItsTurnPassesOverIt()
    {
        using var sender = await area.As("Data Analyst");
        using var watcher = await area.As("Data Analyst");
        var sending = await Send(sender, "first.csv");
        var first = await Newest();

        var page = await watcher.Open($"/intake/submissions/{first.Number}");
        page.QuerySelector(".app-banner").Words().ShouldBe("It waits for its turn. Files are read one after another. Nothing of it was read yet.");
        page.QuerySelector(".app-progress").Words().ShouldContain("Waiting for its turn");
        page.QuerySelector(".app-actions").Words().ShouldBe("Stop reading");
        (await watcher.Open($"/intake/submissions/{first.Number}/stop")).QuerySelector(".app-lead").Words().ShouldContain("It leaves the line, and the file is removed.");
        await watcher.Submit("Stop reading");
        await sending;

        watcher.Page.QuerySelector(".app-banner").Words().ShouldContain("Reading was stopped. Nothing of it was kept.");
        var stopped = await Newest();
        (stopped.State, stopped.DecidedBy).ShouldBe((SubmissionState.Stopped, "Data Analyst"));
        await NothingIsThere(first.Id);

        await Send(sender, "second.csv");
        await Work();
        (await Newest()).State.ShouldBe(SubmissionState.Checked);
        (await area.Database(db => db.Set<Submission>().SingleAsync(s => s.Id == first.Id))).State.ShouldBe(SubmissionState.Stopped);
        await NothingIsThere(first.Id);
    }

    [Fact]
    public async Task Stop_OfAFileThatAsksForItsColumns_SaysThatNothingIsRead()
    {
        using var sender = await area.As("Data Analyst");
        var sending = await Send(sender, "odd.csv", "what,this,is\n1,2,3\n");
        await Work();
        await sending;
        var odd = await Newest();
        odd.State.ShouldBe(SubmissionState.Waiting);

        (await sender.Open($"/intake/submissions/{odd.Number}")).QuerySelector(".app-banner").Words().ShouldStartWith("It cannot be read yet.");
        sender.Page.QuerySelector(".app-actions").Words().ShouldContain("Choose columns");
        await sender.Open($"/intake/submissions/{odd.Number}/stop");
        await sender.Submit("Stop reading");

        sender.Page.ErrorSummary().ShouldContain(e => e.Contains("not being read", StringComparison.Ordinal));
    }

    // The request waits a little for the reading, so it is not awaited: the file is in line when it is on record.
    private async Task<Task> Send(Visitor visitor, string name, string? text = null)
    {
        var before = (await Newest()).Number;
        await visitor.Open("/intake/send");
        var file = Encoding.UTF8.GetBytes(text ?? "posting_id,posting_date,cost_centre,account,description,amount,posting_type\nL1,2026-09-01,HN1,4000,Therapy,12.50,actual\n" + name + ",2026-09-02,HN1,4000,Therapy,1,actual\n");
        var sending = visitor.Upload("Send it", "Form.File", name, file, ("Form.Kind", "ledger"), ("Form.Period", "2026-09"));
        while ((await Newest()) is var now && (now.Number == before || area.Board.Find(now.Id) is null))
        {
            await Task.Yield();
        }

        return sending;
    }

    /// <summary>Lets the worker read what is in line.</summary>
    private async Task Work()
    {
        var last = area.Board.Find((await Newest()).Id)!.Done.Task;
        using var worker = ActivatorUtilities.CreateInstance<IntakeWorker>(area.Services);
        await worker.StartAsync(CancellationToken.None);
        await last;
        await worker.StopAsync(CancellationToken.None);
    }

    private async Task NothingIsThere(Guid id)
    {
        (await area.Database(db => db.Set<LedgerRow>().CountAsync(r => r.SubmissionId == id))).ShouldBe(0);
        (await area.Database(db => db.Set<Finding>().CountAsync(f => f.SubmissionId == id))).ShouldBe(0);
        (await area.Database(db => db.Set<Staging>().CountAsync())).ShouldBe(0);
        Directory.GetFiles(Path.Combine(area.DataFolder, "intake"), $"{id}*").ShouldBeEmpty();
    }

    private Task<Submission> Newest() => area.Database(db => db.Set<Submission>().AsNoTracking().OrderByDescending(s => s.Number).FirstAsync());

    /// <summary>The sample area with extracts, where nobody reads until a test says so.</summary>
    public sealed class Waiting() : TestArea(ExtractArea.Template)
    {
        internal LoadBoard Board => Services.GetRequiredService<LoadBoard>();

        protected override void Configure(WebApplicationBuilder builder)
        {
            base.Configure(builder);
            builder.Services.Remove(builder.Services.Single(s => s.ServiceType == typeof(IHostedService) && s.ImplementationType == typeof(IntakeWorker)));
        }
    }
}
