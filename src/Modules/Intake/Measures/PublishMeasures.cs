using Governance.Intake.Codes;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Platform.Contributions;
using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Intake.Measures;

/// <summary>Hands what an accepted submission says of indicators to whoever keeps them, with where it came from.</summary>
internal sealed class PublishMeasures(IEnumerable<IMeasure> measures, IEnumerable<IIndicatorTaker> takers, CodeReader codes, LocalArea area) : IPublishStep
{
    public async Task<Result<bool>> Publish(Submission submission, CancellationToken token)
    {
        var groups = (await codes.Book(token)).Set("area-group").Entries.DistinctBy(e => e.Code).ToDictionary(e => e.Code, e => e.Label, StringComparer.Ordinal);
        var places = new Places(area, groups);
        var readings = new List<IndicatorReading>();
        foreach (var measure in measures.Where(m => m.Kind == submission.Kind))
        {
            readings.AddRange(await measure.Read(submission, places, token));
        }

        if (readings.Count == 0)
        {
            return true;
        }

        var source = new ReadingSource(
            submission.Id, submission.FileName, submission.Loaded + submission.Held, submission.Quarantined, submission.Mapping, submission.DecidedBy, submission.DecidedAt ?? submission.ReceivedAt);
        var problems = new List<Problem>();
        foreach (var taker in takers)
        {
            problems.AddRange((await taker.Take(readings, source, token)).Problems);
        }

        // An area need not have a card for everything its extracts could tell; what was sent as an indicator must be one.
        var errors = problems.FindAll(p => p.Severity == Severity.Error && (p.Code != "indicator-unknown" || submission.Kind == "indicator-values"));
        return errors.Count == 0 ? true : Result<bool>.Invalid(errors);
    }
}
