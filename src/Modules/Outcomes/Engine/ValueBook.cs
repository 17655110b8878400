using Governance.Outcomes.Domain;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Rag;

namespace Governance.Outcomes.Engine;

/// <summary>What became of one reading.</summary>
internal enum Put
{
    New,
    Restated,
    Same,
}

/// <summary>The values of one indicator while readings are taken.</summary>
internal sealed class ValueBook(Indicator indicator, Judge judge, IEnumerable<IndicatorValue> values, FigureArea whole)
{
    private readonly Dictionary<(string Area, FigurePeriod Period), IndicatorValue> known = values.ToDictionary(v => (v.AreaCode, v.Period));

    public Indicator Indicator => indicator;

    public Judge Judge => judge;

    public Put Put(GovernanceDb db, IndicatorReading reading, StatedFigures figures, ReadingSource source, string reason)
    {
        var definition = Versions.Of(judge.Definitions, reading.Period).Number;
        if (known.TryGetValue((reading.Area.Code, reading.Period), out var value))
        {
            if (value.Says(figures))
            {
                return Engine.Put.Same;
            }

            db.Add(value.Restate(figures, definition, source, reason));
            return Engine.Put.Restated;
        }

        var fresh = new IndicatorValue
        {
            IndicatorId = indicator.Id,
            TimePeriod = reading.Period.TimePeriod,
            TimeIdentifier = reading.Period.TimeIdentifier,
            Grain = reading.Period.Grain,
            From = reading.Period.From,
            To = reading.Period.To,
            AreaLevel = reading.Area.Level,
            AreaCode = reading.Area.Code,
            AreaName = reading.Area.Name,
        };
        fresh.Publish(figures, definition, source, reason);
        known[(reading.Area.Code, reading.Period)] = fresh;
        db.Add(fresh);
        return Engine.Put.New;
    }

    /// <summary>The newest value of the whole area in the indicator's own frequency, when it is off track.</summary>
    public (Indicator Indicator, FigurePeriod Period, string Value)? OffTrackNow(DateOnly today)
    {
        var definition = Versions.On(judge.Definitions, today);
        var newest = known.Values.Where(v => v.AreaCode == whole.Code && v.Grain == definition.Frequency).MaxBy(v => v.To);
        return newest is not null && indicator.IsLive(today) && judge.Status(newest.Value, newest.Period) == RagStatus.OffTrack
            ? (indicator, newest.Period, FigureWords.Of(definition).Say(newest.Value))
            : null;
    }
}
