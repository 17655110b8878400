using System.Globalization;

namespace Governance.Platform.Values;

/// <summary>Pounds and pence as whole pence; never a floating number.</summary>
/// <param name="Pence">Whole pence, negative for a credit.</param>
public readonly record struct Money(long Pence)
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>As people write it: <c>£1,234</c>, with pence only when there are any.</summary>
    public override string ToString() =>
        (Pence < 0 ? "-£" : "£") + (Math.Abs(Pence) / 100m).ToString(Pence % 100 == 0 ? "N0" : "N2", British);
}
