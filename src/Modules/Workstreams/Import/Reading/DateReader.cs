using Governance.Platform.Dates;

namespace Governance.Workstreams.Import.Reading;

/// <summary>Reads the dates of one plan. A plan states few dates many times, so each text is read once.</summary>
internal sealed class DateReader(StatedDateContext context)
{
    private readonly Dictionary<(string Text, PeriodEnd End), StatedDateReading> _read = [];

    public StatedDateContext Context => context;

    public StatedDateReading Read(string text, PeriodEnd end = PeriodEnd.Last)
    {
        if (!_read.TryGetValue((text, end), out var reading))
            _read[(text, end)] = reading = StatedDateParser.Read(text, context with { End = end });
        return reading;
    }
}
