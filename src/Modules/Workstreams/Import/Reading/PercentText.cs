using System.Globalization;
using System.Text.RegularExpressions;

namespace Governance.Workstreams.Import.Reading;

internal enum PercentDoubt
{
    None,
    NotUnderstood,
    OutOfRange,
    Assumed,
    Rounded,
}

/// <param name="Value">0 to 100, or null.</param>
/// <param name="Doubt">What to say about it.</param>
internal sealed record PercentReading(int? Value, PercentDoubt Doubt);

/// <summary>Reads how much is done: 50%, 50, 0.5, about 50%.</summary>
internal static partial class PercentText
{
    public static PercentReading Read(SheetCell cell)
    {
        if (cell.Kind == CellKind.Percent)
            return Of(Math.Round(cell.Number * 100, 6), assumed: false);
        if (cell.Kind is CellKind.Date or CellKind.Boolean or CellKind.Error)
            return new PercentReading(null, PercentDoubt.NotUnderstood);
        var match = Number().Match(cell.Text.Trim().ToLowerInvariant());
        if (!match.Success || !double.TryParse(match.Groups["n"].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return new PercentReading(null, PercentDoubt.NotUnderstood);
        var stated = match.Groups["p"].Success;
        // Without a sign, 0.5 is half and 50 is fifty per cent.
        var fraction = !stated && Math.Abs(number) < 1 && number != 0;
        return Of(fraction ? number * 100 : number, assumed: fraction || match.Groups["about"].Success);
    }

    private static PercentReading Of(double percent, bool assumed)
    {
        if (percent is < 0 or > 100 || !double.IsFinite(percent))
            return new PercentReading(null, PercentDoubt.OutOfRange);
        var whole = (int)Math.Round(percent, MidpointRounding.AwayFromZero);
        return new PercentReading(whole, assumed ? PercentDoubt.Assumed : Math.Abs(whole - percent) > 0.001 ? PercentDoubt.Rounded : PercentDoubt.None);
    }

    [GeneratedRegex(@"^(?<about>(about|approx(imately)?\.?|around|circa|c\.?|nearly|almost|over|under|[~<>\u2248]) ?)?(?<n>[-+]?\d{1,9}(\.\d{1,12})?) ?(?<p>%|per ?cent)?( (complete|completed|done))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}
