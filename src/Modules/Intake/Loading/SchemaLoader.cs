using System.Globalization;
using Governance.Intake.Children;
using Governance.Intake.Codes;
using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Intake.Landing;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Intake.Loading;

/// <summary>Puts every kind that has a schema.</summary>
internal sealed class SchemaLoader(GovernanceDb db, SchemaBook book, CodeReader codes, Pseudonyms pseudonyms, INamedChildSink sink, LocalArea area) : IKindLoader
{
    public IEnumerable<KindShape> Kinds(DateOnly day) => book.Kinds.Select(k => book.On(k, day)!)
        .Select(s => new KindShape(s.Kind, s.Name, s.Version, s.Sender, s.Every, s.DueDays, s.IsStock, s.Child));

    public async Task<Result<LoadReport>> Load(LoadOrder order, IProgress<LoadProgress> progress, CancellationToken token)
    {
        var schema = book.Find(order.Kind, order.Version)!;
        if (order.Map!.Faults(schema) is { Count: > 0 } faults)
        {
            return Result<LoadReport>.Invalid(faults);
        }

        var context = new ReadingContext(schema, await codes.Book(token), order.Period, db.Clock.Today)
        {
            OwnAuthority = int.TryParse(area.OldCode, NumberStyles.None, CultureInfo.InvariantCulture, out var own) ? own : 0,
        };
        var landed = await Landers.For(schema).With(new FileLanding(db, order, context, pseudonyms, sink, progress, token));
        return landed.Ok ? landed.Value with { Problems = [.. Unread(order), .. landed.Value.Problems] } : landed;
    }

    public async Task Discard(string kind, Guid stamp, CancellationToken token)
    {
        await Landers.For(book.On(kind, db.Clock.Today)!).With(new Discarding(db, stamp, token));
        await sink.Forget(stamp, token);
    }

    private static IEnumerable<Problem> Unread(LoadOrder order) => order.Map!.Unread.Take(RuleTally.Samples).Select(heading =>
        new Problem("column-unknown", $"The column “{heading}” is not asked for and was not read.") { Severity = Severity.Advice, Column = heading });
}

/// <summary>Removes the rows of one stamp.</summary>
internal sealed class Discarding(GovernanceDb db, Guid stamp, CancellationToken token) : ILandingVisitor<bool>
{
    public async Task<bool> Visit<TRow>(Lander<TRow> lander)
        where TRow : LandedRow
    {
        await Removing.Rows(db.Set<TRow>().Where(r => r.SubmissionId == stamp), r => r.RowNumber, (rows, to) => rows.Where(r => r.RowNumber <= to), token);
        return true;
    }
}
