using Governance.Intake.Domain;
using Governance.Intake.Reading;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace Governance.Intake.Loading;

/// <summary>Reads a submission to its end. Whatever breaks, its rows go and it says why; a kill is made good by the next start.</summary>
internal sealed partial class LoadDesk(GovernanceDb db, KindDirectory kinds, SealedFiles files, MapChooser maps, Engine engine, ILogger<LoadDesk> log)
{
    private const int LongestText = 400;

    private static readonly HashSet<string> Askable = ["column-missing", "field-twice", "field-unknown", "which-sheet", "sheet-missing"];

    /// <summary>Reads it.</summary>
    /// <param name="id">The submission.</param>
    /// <param name="found">The file and what lies beside it; the sealed ones when null.</param>
    /// <param name="progress">Told as rows are put.</param>
    /// <param name="token">Breaks it off, as a kill does: <see cref="Stop"/> clears up after a person who meant it, else the next start reads the file again.</param>
    public async Task<Result<LoadReport>> Run(Guid id, FoundFile? found, IProgress<LoadProgress> progress, CancellationToken token)
    {
        db.Act = "ReadExtract";
        using var held = StagingLock.Take(engine, id);
        var submission = await db.Set<Submission>().SingleAsync(s => s.Id == id, token);
        if (held is null || submission.State != SubmissionState.Waiting)
        {
            return new Problem("already-reading", $"{submission.Reference} is being read already, or was read.");
        }

        found ??= Kept(submission);
        var sender = await db.Set<Sender>().AsNoTracking().SingleAsync(s => s.Id == submission.SenderId, token);
        var order = new LoadOrder(id, submission.Kind, submission.SchemaVersion, submission.Period, sender.Role, found) { Sheet = submission.Sheet is { Length: > 0 } s ? s : null };
        var prepared = await Prepare(submission, order, token);
        return prepared.Ok ? await Load(submission.Id, prepared.Value, progress, token) : prepared.As<LoadReport>();
    }

    /// <summary>Reads a file, says what would become of it, and leaves nothing.</summary>
    public async Task<Result<LoadReport>> DryRun(ExtractOf of, FoundFile found, string? sheet, IProgress<LoadProgress> progress, CancellationToken token)
    {
        var id = Guid.CreateVersion7();
        using var held = StagingLock.Take(engine, id);
        var order = new LoadOrder(id, of.Kind.Kind, of.Kind.Version, of.Period, of.Sender.Role, found) { DryRun = true, Sheet = sheet };
        if (of.Kind.MapsColumns)
        {
            var chosen = await maps.Choose(of.Kind.Kind, of.Kind.Version, of.Sender.Id, Opening.Rows(found.Open, found.Look, sheet), token);
            if (!chosen.Ok)
            {
                return chosen.As<LoadReport>();
            }

            order = order with { Map = chosen.Value.Map };
        }

        db.ChangeTracker.Clear();
        db.Add(new Staging { Id = id, Kind = order.Kind, DryRun = true, StartedAt = db.Clock.Now });
        await db.SaveChangesAsync(token);
        try
        {
            return await kinds.Loader(order.Kind, db.Clock.Today).Load(order, progress, token);
        }
        finally
        {
            await Clear(id, order.Kind);
        }
    }

    /// <summary>Ends a reading that a person broke off.</summary>
    public async Task<Problem> Stop(Guid id)
    {
        db.Act = "StopReading";
        db.ChangeTracker.Clear();
        var submission = await db.Set<Submission>().AsNoTracking().SingleAsync(s => s.Id == id);
        if (submission.State is SubmissionState.Waiting or SubmissionState.Reading)
        {
            await End(id, submission.Kind, s => s.Stop(db.User.RoleName, db.Clock.Now));
        }

        return new("stopped", "Reading was stopped. Nothing of the file was kept.");
    }

    /// <summary>Removes everything a stamp left, and the note that it was at work.</summary>
    public async Task Clear(Guid id, string kind)
    {
        await kinds.Loader(kind, db.Clock.Today).Discard(kind, id, CancellationToken.None);
        await Removing.Findings(db, id, CancellationToken.None);
        await db.Set<Staging>().Where(s => s.Id == id).ExecuteDeleteAsync();
    }

    private FoundFile Kept(Submission submission)
    {
        var beside = SealedFiles.Beside(submission.Id);
        return FoundFile.Of(submission.FileName, () => files.Open(submission.Id), files.Has(beside) ? () => files.Open(beside) : null);
    }

    private async Task<Result<LoadOrder>> Prepare(Submission submission, LoadOrder order, CancellationToken token)
    {
        var today = db.Clock.Today;
        if (kinds.Find(order.Kind, today)!.MapsColumns)
        {
            var chosen = await maps.Choose(order.Kind, order.Version, submission.SenderId, Opening.Rows(order.File.Open, order.File.Look, order.Sheet), token);
            if (!chosen.Ok)
            {
                return await Refuse(submission, chosen.Problems, token);
            }

            (submission.MappingId, submission.Mapping, submission.Sheet) = (chosen.Value.SavedId, chosen.Value.Words, chosen.Value.Sheet);
            order = order with { Map = chosen.Value.Map };
        }
        else if (order.File.Beside is { } beside)
        {
            submission.Mapping = $"As {beside.Name} describes them";
        }

        submission.Begin();
        db.Add(new Staging { Id = submission.Id, Kind = order.Kind, DryRun = false, StartedAt = db.Clock.Now });
        await db.SaveChangesAsync(token);
        return order;
    }

    // What a person can answer waits for the answer as long as the file is kept; anything else ends it.
    private async Task<Result<LoadOrder>> Refuse(Submission submission, IReadOnlyList<Problem> problems, CancellationToken token)
    {
        var why = string.Join(' ', problems.Take(5).Select(p => p.Message));
        why = why.Length > 1000 ? why[..999] + "…" : why;
        if (files.Has(submission.Id) && problems.All(p => Askable.Contains(p.Code)))
        {
            submission.Wait(why);
        }
        else
        {
            submission.Fail(why, db.Clock.Now);
            files.Forget(submission.Id);
        }

        await db.SaveChangesAsync(token);
        return Result<LoadOrder>.Invalid(problems);
    }

    private async Task<Result<LoadReport>> Load(Guid id, LoadOrder order, IProgress<LoadProgress> progress, CancellationToken token)
    {
        Result<LoadReport> loaded;
        try
        {
            loaded = await kinds.Loader(order.Kind, db.Clock.Today).Load(order, progress, token);
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            Broke(log, broken.GetType().Name, id);
            await End(id, order.Kind, s => s.Fail($"Reading broke off. The log names the error under {id}.", db.Clock.Now));
            throw;
        }

        if (!loaded.Ok)
        {
            await End(id, order.Kind, s => s.Fail(loaded.Problems[0].Message, db.Clock.Now));
            return loaded;
        }

        await Finish(id, loaded.Value, token);
        return loaded;
    }

    // The counts, the state and the end of the note of work are one save: before it nothing is there, after it all is.
    private async Task Finish(Guid id, LoadReport report, CancellationToken token)
    {
        db.ChangeTracker.Clear();
        var submission = await db.Set<Submission>().SingleAsync(s => s.Id == id, token);
        submission.Finish(report.Counts);
        db.AddRange(report.Rules);
        await KeepSaid(id, report.Problems, token);
        db.Remove(await db.Set<Staging>().SingleAsync(s => s.Id == id, token));
        await db.SaveChangesAsync(token);
    }

    // What is said of the file as a whole stands beside what is said of its rows, as row 0.
    private async Task KeepSaid(Guid id, IReadOnlyList<Problem> said, CancellationToken token)
    {
        var last = await db.Set<Finding>().Where(f => f.SubmissionId == id).MaxAsync(f => (int?)f.Ordinal, token) ?? 0;
        db.AddRange(said.Select((p, i) => new Finding
        {
            SubmissionId = id,
            Ordinal = last + 1 + i,
            RowNumber = 0,
            Severity = p.Severity,
            Rule = p.Code,
            Column = p.Column ?? "",
            Value = "",
            Text = p.Message.Length > LongestText ? p.Message[..(LongestText - 1)] + "…" : p.Message,
        }));
    }

    private async Task End(Guid id, string kind, Action<Submission> say)
    {
        db.ChangeTracker.Clear();
        await Clear(id, kind);
        var submission = await db.Set<Submission>().SingleAsync(s => s.Id == id);
        say(submission);
        await db.SaveChangesAsync();
        files.Forget(id);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Reading submission {Submission} broke off: {Error}")]
    private static partial void Broke(ILogger log, string error, Guid submission);
}
