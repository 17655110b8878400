using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Intake.Rules;
using Governance.Platform.Audit;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Quarantine;

/// <summary>What a reader asks of the rows set aside across senders.</summary>
internal sealed record AsideFilter(string? Sender = null, string? Kind = null, string? Rule = null);

// Set by name, not by a constructor: only so can the database sort, cut and count by what is in it.
internal sealed record AsideLine
{
    public required int Number { get; init; }

    public required int Ordinal { get; init; }

    public required string KindName { get; init; }

    public required string Sender { get; init; }

    public required string TimePeriod { get; init; }

    public required string TimeIdentifier { get; init; }

    public required int Row { get; init; }

    public required string Rule { get; init; }

    public required string Column { get; init; }

    public required string Value { get; init; }

    public required string Text { get; init; }

    public string Reference => Submission.ReferenceFor(Number);

    public string Period => new FigurePeriod(TimePeriod, TimeIdentifier).Words;
}

/// <summary>Reasons rows were set aside in every submission that counts or waits to be accepted; page and exports read the same.</summary>
internal static class AsideList
{
    public static IQueryable<AsideLine> Rows(GovernanceDb db, AsideFilter filter)
    {
        var submissions = db.Set<Submission>().AsNoTracking().Where(s => s.Standing == Standing.Current || s.State == SubmissionState.Checked);
        if (filter.Kind is { Length: > 0 } kind)
        {
            submissions = submissions.Where(s => s.Kind == kind);
        }

        if (filter.Sender is { Length: > 0 } sender)
        {
            submissions = submissions.Where(s => db.Set<Sender>().Any(f => f.Id == s.SenderId && f.Key == sender));
        }

        var findings = db.Set<Finding>().AsNoTracking().Where(f => f.Severity == Severity.Error && f.RowNumber > 0);
        if (filter.Rule is { Length: > 0 } rule)
        {
            findings = findings.Where(f => f.Rule == rule);
        }

        return
            from f in findings
            join s in submissions on f.SubmissionId equals s.Id
            join d in db.Set<Sender>() on s.SenderId equals d.Id
            select new AsideLine
            {
                Number = s.Number,
                Ordinal = f.Ordinal,
                KindName = s.KindName,
                Sender = d.Name,
                TimePeriod = s.TimePeriod,
                TimeIdentifier = s.TimeIdentifier,
                Row = f.RowNumber,
                Rule = f.Rule,
                Column = f.Column,
                Value = f.Value,
                Text = f.Text,
            };
    }

    /// <summary>The newest submission first, each in the order of its file.</summary>
    public static IQueryable<AsideLine> InOrder(this IQueryable<AsideLine> rows) => rows.OrderByDescending(l => l.Number).ThenBy(l => l.Ordinal);
}

/// <summary>Twenty-five reasons after or before a place, <c>12-3</c>.</summary>
internal sealed record GetAside(AsideFilter Filter, string? After, string? Before) : IQuery<AsidePage>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed record AsidePage(IReadOnlyList<AsideLine> Lines, int Total, string? Previous, string? Next, IReadOnlyList<Choice> Senders, IReadOnlyList<Choice> Kinds, IReadOnlyList<Choice> Rules);

internal sealed class GetAsideHandler(GovernanceDb db, KindDirectory kinds) : IRequestHandler<GetAside, Result<AsidePage>>
{
    private const int PageSize = 25;

    public async Task<Result<AsidePage>> Handle(GetAside request, CancellationToken cancellationToken)
    {
        var rows = AsideList.Rows(db, request.Filter);
        var (back, ahead) = (Place(request.Before), Place(request.After));
        var cut = back is var (n, o)
            ? rows.Where(l => l.Number > n || (l.Number == n && l.Ordinal < o)).OrderBy(l => l.Number).ThenByDescending(l => l.Ordinal)
            : ahead is var (number, ordinal) ? rows.Where(l => l.Number < number || (l.Number == number && l.Ordinal > ordinal)).InOrder() : rows.InOrder();
        var read = await cut.Take(PageSize + 1).ToListAsync(cancellationToken);
        var page = read.Take(PageSize).OrderByDescending(l => l.Number).ThenBy(l => l.Ordinal).ToList();
        var more = read.Count > PageSize;
        var (previous, next) = back is null ? (ahead is not null, more) : (more, true);
        var senders = await db.Set<Sender>().AsNoTracking().OrderBy(s => s.Name).Select(s => new Choice(s.Key, s.Name, null)).ToListAsync(cancellationToken);
        var rules = await AsideList.Rows(db, request.Filter with { Rule = null }).GroupBy(l => l.Rule).Select(g => new { Rule = g.Key, Count = g.Count() }).ToListAsync(cancellationToken);
        var total = rules.Where(r => request.Filter.Rule is not { Length: > 0 } rule || r.Rule == rule).Sum(r => r.Count);
        return new AsidePage(
            page, total, previous && page.Count > 0 ? Place(page[0]) : null, next && page.Count > 0 ? Place(page[^1]) : null,
            senders, [.. kinds.All(db.Clock.Today).Select(k => new Choice(k.Kind, k.Name))],
            [.. rules.OrderByDescending(r => r.Count).ThenBy(r => r.Rule, StringComparer.Ordinal).Select(r => new Choice(r.Rule, $"{Catalogue.Title(r.Rule)} ({UkText.Number(r.Count)})"))]);
    }

    private static string Place(AsideLine line) => FormattableString.Invariant($"{line.Number}-{line.Ordinal}");

    private static (int Number, int Ordinal)? Place(string? cursor) =>
        cursor?.Split('-') is [var number, var ordinal] && int.TryParse(number, null, out var n) && int.TryParse(ordinal, null, out var o) ? (n, o) : null;
}

/// <summary>The same as a file; never a value that tells who a child is.</summary>
internal sealed record ExportAside(AsideFilter Filter, string Format) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class ExportAsideHandler(GovernanceDb db, AuditTrail audit) : IRequestHandler<ExportAside, Result<ExportedFile>>
{
    private static readonly Column[] Columns =
    [
        new("sender", "Sender", Weight: 2), new("extract", "Extract", Weight: 2), new("period", "Period"), new("submission", "Submission"), new("row", "Row", ColumnType.Number),
        new("rule", "Rule"), new("column", "Column", Weight: 2), new("value", "Value or its shape", Weight: 2), new("text", "What is wrong", Weight: 4),
    ];

    public async Task<Result<ExportedFile>> Handle(ExportAside request, CancellationToken cancellationToken)
    {
        var lines = await AsideList.Rows(db, request.Filter).InOrder().ToListAsync(cancellationToken);
        var about = $"{UkText.Count(lines.Count, "reason")} in extracts that count or wait to be accepted.";
        audit.Add("export", "quarantine", "", $"{request.Format}: {about}");
        var rows = lines.Select(l => new Row(l.Sender, l.KindName, l.Period, l.Reference, l.Row, l.Rule, l.Column, l.Value, l.Text));
        return TableFile.Of("rows-set-aside", request.Format, about, db.Clock.Today, new Table("Rows set aside", Columns, [.. rows]));
    }
}
