using System.Globalization;
using Governance.Intake.Loading;
using Governance.Intake.Pages.Submissions;
using Governance.Intake.Reading;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Northmere;

/// <summary>Sends three years of the sample area's files through intake's own door: received, read, checked and accepted, each on its own day.</summary>
internal sealed class NorthmereDemo(GovernanceDb db, ISender sender, LoadDesk loads, RowRetention retention, LocalArea area, Engine engine, DemoScale scale) : IDemoData
{
    private const int InMemory = 20_000;

    public int Order => 60;

    public string What => "three years of extracts about children, plans and money";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        if (scale.Children is not (> 0 and var children))
        {
            return;
        }

        var (clock, reason, user) = (db.Clock, db.OneEntryFor, db.User);
        db.User = await Analyst(token) ?? user;
        var sample = new NorthmereArea(children, today) { MonthsSent = scale.Months };
        try
        {
            await Published(today, token);
            foreach (var file in SampleSubmissions.Of(sample).Where(f => f.Mishap != Mishap.Missing))
            {
                await Send(sample, file, token);
            }

            db.Clock = clock;
            await retention.Run(token);
        }
        finally
        {
            (db.Clock, db.OneEntryFor, db.User) = (clock, reason, user);
        }
    }

    // Accepted by a person, as every extract is; an area without one is its own.
    private async Task<Person?> Analyst(CancellationToken token) =>
        await db.Users.AsNoTracking().Where(a => a.RoleName == "Data Analyst").FirstOrDefaultAsync(token) is { } account ? Person.Of(account) : null;

    private async Task Send(NorthmereArea sample, SampleSubmission file, CancellationToken token)
    {
        if (file.Mishap == Mishap.ColumnLeftOut)
        {
            await Put(sample, file, file.ReceivedOn, file.Extract.Heading[^3], corrected: false, token);
            await Put(sample, file, file.ReceivedOn.AddDays(6), null, corrected: false, token);
            return;
        }

        await Put(sample, file, file.ReceivedOn, null, corrected: false, token);
        if (file.Mishap == Mishap.SentTwice)
        {
            await Put(sample, file, file.ReceivedOn.AddDays(1), null, corrected: false, token);
        }
        else if (file.Mishap == Mishap.Restated && file.ReceivedOn.AddDays(40) <= sample.Today)
        {
            await Put(sample, file, file.ReceivedOn.AddDays(40), null, corrected: true, token);
        }
    }

    private async Task Put(NorthmereArea sample, SampleSubmission file, DateOnly on, string? leaveOut, bool corrected, CancellationToken token)
    {
        if (sample.Children <= InMemory)
        {
            using var content = new MemoryStream();
            SampleFile.Write(content, sample, file, area.OldCode, leaveOut, corrected);
            var bytes = content.ToArray();
            await Deliver(file.Extract.Kind, file.Period, file.FileName, on, () => new MemoryStream(bytes, writable: false), file.Mishap != Mishap.NotAccepted, token);
            return;
        }

        var path = Path.Combine(engine.DataFolder, $"sample-{Guid.NewGuid():n}.csv");
        try
        {
            await using (var content = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 20))
            {
                SampleFile.Write(content, sample, file, area.OldCode, leaveOut, corrected);
            }

            await Deliver(file.Extract.Kind, file.Period, file.FileName, on, () => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan), file.Mishap != Mishap.NotAccepted, token);
        }
        finally
        {
            File.Delete(path);
        }
    }

    // Every England, regional and local authority row for all plans of the Department's file, unchanged.
    private Task Published(DateOnly today, CancellationToken token) => Deliver(
        Tidy.TidyLoader.Kind, null, "timeliness_20_week.csv", today.AddMonths(-5),
        () => typeof(NorthmereDemo).Assembly.GetManifestResourceStream("Governance.Intake.Published.timeliness_20_week.csv")!, accept: true, token);

    private async Task Deliver(string kind, FigurePeriod? period, string name, DateOnly on, Func<Stream> open, bool accept, CancellationToken token)
    {
        db.ChangeTracker.Clear();
        At(on, new(8, 40));
        var found = FoundFile.Of(name, open);
        var received = Must(await sender.Send(new ReceiveExtract(kind, null, period?.From.ToString("yyyy-MM", CultureInfo.InvariantCulture), null, found), token));
        if (received.IsDuplicate)
        {
            return;
        }

        var loaded = await loads.Run(received.Id, found, new Progress<LoadProgress>(), token);
        if (!loaded.Ok || !accept)
        {
            return;
        }

        At(on, new(15, 10));
        db.ChangeTracker.Clear();
        var submission = Must(await sender.Send(new GetSubmission(received.Number), token));
        if (submission.Good == 0)
        {
            // A month of a small area in which nothing happened.
            Must(await sender.Send(new RefuseSubmission(received.Number, submission.Version, "It holds no row."), token));
            return;
        }

        Must(await sender.Send(new AcceptSubmission(received.Number, submission.Version, "Counts agree with the sender’s own.", "Records were cleared of duplicates."), token));
    }

    private void At(DateOnly day, TimeOnly time)
    {
        db.Clock = new UkClock(new Fixed(UkClock.At(day, time)));
        db.OneEntryFor = "sample area: " + What;
    }

    private static T Must<T>(Result<T> result) =>
        result.Ok ? result.Value : throw new InvalidOperationException(string.Join(' ', result.Problems.Select(p => p.Message)));

    private sealed class Fixed(DateTimeOffset at) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => at;
    }
}
