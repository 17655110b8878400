using Governance.Intake.Children;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Reading;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Loading;

/// <summary>From whom, for when.</summary>
internal sealed record ExtractOf(KindShape Kind, Sender Sender, FigurePeriod Period, DateOnly DueOn);

/// <summary>Takes files in at the door: from whom, for which period, and whether they may come in at all.</summary>
internal sealed class IntakeDesk(GovernanceDb db, KindDirectory kinds, ChildKey key, AgreementGuard agreements, Permissions permissions, SealedFiles files, Engine engine)
{
    /// <summary>Checks what can be checked before the file is looked at.</summary>
    public async Task<Result<ExtractOf>> Check(string kindKey, string? senderKey, string? period, string fileName, CancellationToken token)
    {
        var today = db.Clock.Today;
        if (kinds.Find(kindKey, today) is not { } kind)
        {
            return new Problem("kind-unknown", $"“{kindKey}” is no kind of extract. Kinds: {string.Join(", ", kinds.All(today).Select(k => k.Kind))}.", "Kind");
        }

        if (kind.IsChild && !key.Ready.Ok)
        {
            return Result<ExtractOf>.Invalid(key.Ready.Problems);
        }

        if (await agreements.Check(kind, token) is { } blocked)
        {
            return blocked;
        }

        var sender = await Sender(kind, senderKey, token);
        if (!sender.Ok)
        {
            return sender.As<ExtractOf>();
        }

        if (kind.IsChild && !MaySendChildren(sender.Value))
        {
            return new Problem("sender-only", $"{kind.Name} is about children: the data analyst sends it, or the account that {sender.Value.Name} names.", "Kind");
        }

        var expected = await db.Set<Expectation>().AsNoTracking().FirstOrDefaultAsync(e => e.SenderId == sender.Value.Id && e.Kind == kind.Kind, token);
        var every = expected?.Every ?? kind.Every;
        var read = period is { Length: > 0 } ? Periods.Read(every, period) : Periods.OfName(every, fileName) ?? Periods.LastEnded(every, today);
        if (!read.Ok)
        {
            return read.As<ExtractOf>();
        }

        return read.Value.From > today
            ? new Problem("period-ahead", $"{read.Value.Words} has not begun. Choose a period that has.", "Period")
            : new ExtractOf(kind, sender.Value, read.Value, read.Value.To.AddDays(expected?.DueDays ?? kind.DueDays));
    }

    /// <summary>Puts the submission on record. The same file again is named as such and not read.</summary>
    public async Task<(Submission Submission, Submission? Earlier)> Receive(Guid id, ExtractOf of, string fileName, FileLook look, CancellationToken token)
    {
        var earlier = of.Kind.ManyFiles ? null : await Same(of, look, token);
        var submission = new Submission
        {
            Id = id,
            Number = (await db.Set<Submission>().MaxAsync(s => (int?)s.Number, token) ?? 0) + 1,
            Kind = of.Kind.Kind,
            KindName = of.Kind.Name,
            SchemaVersion = of.Kind.Version,
            SenderId = of.Sender.Id,
            TimePeriod = of.Period.TimePeriod,
            TimeIdentifier = of.Period.TimeIdentifier,
            From = of.Period.From,
            To = of.Period.To,
            DueOn = of.DueOn,
            FileName = Name(fileName),
            FileBytes = look.Bytes,
            FileHash = look.Hash,
            ReceivedAt = db.Clock.Now,
            ReceivedOn = db.Clock.Today,
            ReceivedBy = db.User.RoleName,
        };
        if (earlier is not null)
        {
            submission.Duplicates($"It is the same file as {earlier.Reference}, for {earlier.Period.Words}, received on {UkText.Date(earlier.ReceivedOn)}.", db.Clock.Now);
        }

        db.Add(submission);
        return (submission, earlier);
    }

    private bool MaySendChildren(Sender sender) =>
        permissions.Allows(db.User, IntakePermissions.SendChildren) || (db.User.AccountId is { } me && sender.ContactAccountId == me);

    private async Task<Submission?> Same(ExtractOf of, FileLook look, CancellationToken token)
    {
        var same = await db.Set<Submission>().AsNoTracking()
            .Where(s => s.FileHash == look.Hash && s.Kind == of.Kind.Kind && s.SenderId == of.Sender.Id)
            .Where(s => s.State == SubmissionState.Accepted || s.State == SubmissionState.Checked || s.State == SubmissionState.Reading || s.State == SubmissionState.Waiting)
            .OrderBy(s => s.Number).ToListAsync(token);
        return same.Find(s => !IsLost(s));
    }

    // Put on record by a verb that ended before it read a row: no file was kept, and nobody is at work on it.
    private bool IsLost(Submission submission)
    {
        if (submission.State != SubmissionState.Waiting || files.Has(submission.Id))
        {
            return false;
        }

        using var free = StagingLock.Take(engine, submission.Id);
        return free is not null;
    }

    private async Task<Result<Sender>> Sender(KindShape kind, string? senderKey, CancellationToken token)
    {
        var all = await db.Set<Sender>().AsNoTracking().ToListAsync(token);
        if (senderKey is { Length: > 0 })
        {
            return all.Find(s => s.Key == senderKey) is { } named
                ? named
                : new Problem("sender-unknown", $"“{senderKey}” is no sender. Senders: {string.Join(", ", all.Select(s => s.Key))}.", "Sender");
        }

        var owing = await db.Set<Expectation>().Where(e => e.Kind == kind.Kind).Select(e => e.SenderId).ToListAsync(token);
        var fit = all.Where(s => owing.Contains(s.Id)).ToList();
        if (fit.Count == 0)
        {
            fit = [.. all.Where(s => s.Role == kind.Sender)];
        }

        return fit.Count switch
        {
            1 => fit[0],
            0 => Added(kind),
            _ => new Problem("which-sender", $"More than one sender sends {kind.Name}: {string.Join(", ", fit.Select(s => s.Key))}. Say which.", "Sender"),
        };
    }

    // The first file of a kind makes its sender; an administrator names it later.
    private Sender Added(KindShape kind)
    {
        var sender = new Sender { Key = kind.Sender, Name = char.ToUpperInvariant(kind.Sender[0]) + kind.Sender[1..], Role = kind.Sender };
        db.Add(sender);
        return sender;
    }

    private static string Name(string fileName)
    {
        var name = Path.GetFileName(fileName.Replace('\\', '/')).Trim();
        return name.Length == 0 ? "extract" : name[..Math.Min(200, name.Length)];
    }
}
