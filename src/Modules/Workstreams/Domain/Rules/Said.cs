using System.Globalization;

namespace Governance.Workstreams.Domain.Rules;

/// <summary>Dates and numbers in the messages of rules: dates in full, since messages outlive the day.</summary>
internal static class Said
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", English);

    public static string Number(int number) => number.ToString("N0", English);
}
