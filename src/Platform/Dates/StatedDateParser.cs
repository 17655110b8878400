namespace Governance.Platform.Dates;

/// <summary>Reads dates as UK partnerships write them. Day before month always; nothing is guessed without saying so.</summary>
public static class StatedDateParser
{
    /// <summary>Reads a text; never throws. A text that is no date is kept as stated with a query.</summary>
    public static StatedDateReading Read(string text, StatedDateContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new StatedDateReading(new StatedDate(text, null, DatePrecision.None), null, null, []);
    }
}
