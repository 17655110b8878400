using System.Text;
using System.Text.RegularExpressions;

namespace Governance.Platform.Dates;

/// <summary>Brings a text to the one spelling the grammar reads.</summary>
internal static partial class DateText
{
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant());
        foreach (var dash in "\u2010\u2011\u2012\u2013\u2014\u2212")
            plain.Replace(dash, '-');
        plain.Replace('\u2019', '\'').Replace('\u2018', '\'').Replace(',', ' ').Replace(";", " ");
        var spaced = Spaces().Replace(plain.ToString(), " ").Trim();
        var untimed = TimeOfDay().Replace(Ordinal().Replace(spaced, "${n}"), string.Empty);
        return untimed.TrimEnd('.', ':', '!', ' ').Trim();
    }

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\b(?<n>\d{1,2}) ?(st|nd|rd|th)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ordinal();

    [GeneratedRegex(@"(?<=\d)[ t]+(at )?\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m)?( ?z)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TimeOfDay();
}
