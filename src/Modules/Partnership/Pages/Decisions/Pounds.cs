using System.Globalization;
using Governance.Platform.Values;

namespace Governance.Partnership.Pages.Decisions;

internal static class Pounds
{
    /// <summary>Reads an amount as people type it: <c>38,000</c>, <c>£38000.50</c>; empty is none.</summary>
    public static bool TryRead(string? typed, out decimal? pounds)
    {
        pounds = null;
        if (string.IsNullOrWhiteSpace(typed))
        {
            return true;
        }

        var read = decimal.TryParse(typed.Trim().TrimStart('£'), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount);
        pounds = read ? amount : null;
        return read;
    }

    public static Money? ToMoney(decimal? pounds) => pounds is { } amount ? new Money((long)Math.Round(amount * 100, MidpointRounding.AwayFromZero)) : null;
}
