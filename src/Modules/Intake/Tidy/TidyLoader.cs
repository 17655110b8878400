using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Intake.Rules;
using Governance.Platform.Data;
using Governance.Platform.Data.Bulk;
using Governance.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Tidy;

/// <summary>Puts the Department's published files: read as they are, their columns fixed by whoever publishes them.</summary>
internal sealed class TidyLoader(GovernanceDb db) : IKindLoader
{
    public const string Kind = "dfe-tidy";

    private const int RowsInChunk = 2_000;

    public IEnumerable<KindShape> Kinds(DateOnly day) =>
    [
        new(Kind, "Published figures (DfE)", "1", "department", "year", DueDays: 365, IsStock: false, IsChild: false) { MapsColumns = false, ManyFiles = true, HasMeta = true },
    ];

    public async Task<Result<LoadReport>> Load(LoadOrder order, IProgress<LoadProgress> progress, CancellationToken token)
    {
        var file = TidySource.Of(order.File);
        var survey = TidySurvey.Of(file, order.File.Beside is { } beside ? TidyMeta.Read(TidySource.Of(beside)) : null, token);
        if (!survey.Usable)
        {
            return Result<LoadReport>.Invalid(survey.Problems);
        }

        var read = new TidyRead(survey);
        var tally = new RuleTally(order.Stamp);
        var queried = 0;
        var reaches = DateOnly.MinValue;
        await db.Database.OpenConnectionAsync(token);
        try
        {
            await using var rows = BulkWriter<TidyRow>.For(db, nameof(TidyRow.SubmissionId), order.Stamp);
            await using var findings = BulkWriter<Finding>.For(db, nameof(Finding.SubmissionId), order.Stamp);
            foreach (var chunk in read.Rows(file, token).Chunk(RowsInChunk))
            {
                await using var transaction = await db.Database.BeginTransactionAsync(token);
                await rows.Write([.. chunk.Where(r => r.Good).Select(r => Kept(order.Stamp, r))], token);
                await findings.Write([.. chunk.Where(r => !r.Good).SelectMany(r => Findings(r, tally))], token);
                await transaction.CommitAsync(token);
                reaches = chunk.Where(r => r.Good).Select(r => r.Period.To).Append(reaches).Max();
                progress.Report(new((int)read.Counts.Read, (int)(read.Counts.Read * 100 / Math.Max(1, survey.Rows))));
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }

        if (!order.DryRun)
        {
            db.Add(new TidyEdition
            {
                SubmissionId = order.Stamp,
                Dataset = TidySet.Of(order.File.Name),
                ReachesTo = reaches,
                Filters = string.Join('|', survey.Filters.Select(f => f.Name)),
                Measures = string.Join('|', survey.Measures.Select(m => m.Name)),
            });
            await db.SaveChangesAsync(token);
        }

        var counts = read.Counts;
        return new LoadReport(new((int)counts.Read, (int)counts.Loaded, (int)counts.HeldAsSymbol, queried, (int)counts.Quarantined), tally.Counts) { Problems = read.Problems };
    }

    public async Task Discard(string kind, Guid stamp, CancellationToken token)
    {
        await Removing.Rows(db.Set<TidyRow>().Where(r => r.SubmissionId == stamp), r => r.RowNumber, (rows, to) => rows.Where(r => r.RowNumber <= to), token);
        await db.Set<TidyEdition>().Where(e => e.SubmissionId == stamp).ExecuteDeleteAsync(token);
    }

    private static TidyRow Kept(Guid stamp, TidyReading row) => new()
    {
        SubmissionId = stamp,
        RowNumber = row.Number,
        TimePeriod = row.Period.TimePeriod,
        TimeIdentifier = row.Period.TimeIdentifier,
        Level = row.Area.Level,
        AreaCode = row.Area.Code,
        AreaName = row.Area.Name,
        PublishedCode = row.NewCode == row.Area.Code ? "" : row.NewCode,
        Filters = row.Filters,
        Cells = row.Cells,
    };

    private static IEnumerable<Finding> Findings(TidyReading row, RuleTally tally) => row.Problems
        .Select(p => (Problem: p, Rule: new RuleInfo(p.Code, Severity.Error, TidyRules.Title(p.Code), TidyRules.Source)))
        .Where(f => tally.Count(f.Rule))
        .Select(f => tally.Finding(row.Number, f.Rule, f.Problem.Column ?? "", "", f.Problem.Message));
}

/// <summary>Names of published files.</summary>
internal static class TidySet
{
    /// <summary>What a file is a revision of: its name without the ending, in small letters.</summary>
    public static string Of(string fileName) => Path.GetFileNameWithoutExtension(fileName).ToLowerInvariant();
}
