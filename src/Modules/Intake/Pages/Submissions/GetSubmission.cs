using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Domain.Rules;
using Governance.Intake.Loading;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Figures;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Submissions;

/// <summary>One submission: what came, what was found, and what it is compared with.</summary>
internal sealed record GetSubmission(int Number) : IQuery<SubmissionView>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed record RuleLine(string Code, string Title, Severity Severity, int Rows);

internal sealed record FindingLine(int Row, Severity Severity, string Rule, string Column, string Value, string Text);

internal sealed record SubmissionView
{
    public required Guid Id { get; init; }

    public required int Number { get; init; }

    public required string Reference { get; init; }

    public required int Version { get; init; }

    public required string Kind { get; init; }

    public required string KindName { get; init; }

    public required string SchemaVersion { get; init; }

    public required string Sender { get; init; }

    public required FigurePeriod Period { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required string ReceivedBy { get; init; }

    public required string FileName { get; init; }

    public required string Sheet { get; init; }

    public required string Mapping { get; init; }

    public required SubmissionState State { get; init; }

    /// <summary>It is in line behind other files, and nothing of it was read yet.</summary>
    public bool IsInLine { get; init; }

    public required Standing Standing { get; init; }

    public required LoadCounts Counts { get; init; }

    public required string Reason { get; init; }

    public required string DecidedBy { get; init; }

    public required DateTimeOffset? DecidedAt { get; init; }

    public required string Statement { get; init; }

    public required string DropReason { get; init; }

    public required string ChangedBy { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    public required IReadOnlyList<RuleLine> Rules { get; init; }

    public required IReadOnlyList<FindingLine> Samples { get; init; }

    public required int? RowsBefore { get; init; }

    public required string? Before { get; init; }

    public required string? Restates { get; init; }

    public int Good => Counts.Loaded + Counts.Held;

    public int DaysLate => Math.Max(0, ReceivedOn.DayNumber - DueOn.DayNumber);

    public bool NeedsDropReason => FewerRowsNeedReason.Applies(RowsBefore, Good);
}

internal sealed class GetSubmissionHandler(GovernanceDb db, LoadBoard board) : IRequestHandler<GetSubmission, Result<SubmissionView>>
{
    private const int Samples = 20;

    public async Task<Result<SubmissionView>> Handle(GetSubmission request, CancellationToken cancellationToken)
    {
        var found = await (
            from one in db.Set<Submission>().AsNoTracking()
            join f in db.Set<Sender>() on one.SenderId equals f.Id
            where one.Number == request.Number
            select new { Submission = one, Sender = f.Name }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return Result<SubmissionView>.Missing("That submission");
        }

        var (s, sender) = (found.Submission, found.Sender);
        var rules = await db.Set<RuleCount>().AsNoTracking().Where(c => c.SubmissionId == s.Id).ToListAsync(cancellationToken);
        var samples = await db.Set<Finding>().AsNoTracking().Where(f => f.SubmissionId == s.Id).OrderBy(f => f.RowNumber == 0 ? 0 : 1).ThenBy(f => f.Ordinal).Take(Samples)
            .Select(f => new FindingLine(f.RowNumber, f.Severity, f.Rule, f.Column, f.Value, f.Text)).ToListAsync(cancellationToken);
        var accepted = await db.Set<Submission>().AsNoTracking()
            .Where(o => o.Kind == s.Kind && o.SenderId == s.SenderId && o.State == SubmissionState.Accepted && o.Id != s.Id && o.To <= s.To)
            .OrderByDescending(o => o.To).ThenByDescending(o => o.Number).Take(2).ToListAsync(cancellationToken);
        var restates = s.RestatesId is { } earlier ? await db.Set<Submission>().Where(o => o.Id == earlier).Select(o => (int?)o.Number).SingleOrDefaultAsync(cancellationToken) : null;
        return View(s, sender, rules, samples, accepted.FirstOrDefault(), restates) with { IsInLine = s.State == SubmissionState.Waiting && board.Find(s.Id) is not null };
    }

    private static SubmissionView View(Submission s, string sender, List<RuleCount> rules, IReadOnlyList<FindingLine> samples, Submission? before, int? restates) => new()
    {
        Id = s.Id,
        Number = s.Number,
        Reference = s.Reference,
        Version = s.Version,
        Kind = s.Kind,
        KindName = s.KindName,
        SchemaVersion = s.SchemaVersion,
        Sender = sender,
        Period = s.Period,
        DueOn = s.DueOn,
        ReceivedOn = s.ReceivedOn,
        ReceivedBy = s.ReceivedBy,
        FileName = s.FileName,
        Sheet = s.Sheet,
        Mapping = s.Mapping,
        State = s.State,
        Standing = s.Standing,
        Counts = new(s.Read, s.Loaded, s.Held, s.Queried, s.Quarantined),
        Reason = s.Reason,
        DecidedBy = s.DecidedBy,
        DecidedAt = s.DecidedAt,
        Statement = s.Statement,
        DropReason = s.DropReason,
        ChangedBy = s.ChangedBy,
        ChangedAt = s.ChangedAt,
        Rules = [.. rules.OrderBy(r => r.Severity).ThenByDescending(r => r.Rows).Select(r => new RuleLine(r.Rule, Intake.Rules.Catalogue.Title(r.Rule), r.Severity, r.Rows))],
        Samples = samples,
        RowsBefore = before is null ? null : before.Loaded + before.Held,
        Before = before is null ? null : $"{before.Reference}, {before.Period.Words}",
        Restates = restates is { } number ? Submission.ReferenceFor(number) : null,
    };
}
