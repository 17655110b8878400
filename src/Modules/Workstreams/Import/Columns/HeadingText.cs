using System.Text.RegularExpressions;

namespace Governance.Workstreams.Import.Columns;

/// <summary>Brings headings to the spelling the synonyms are kept in.</summary>
internal static partial class HeadingText
{
    /// <summary>Lower case, words parted by one space, without punctuation but the per cent sign.</summary>
    public static string Plain(string heading) =>
        NotWords().Replace(heading.ToLowerInvariant().Replace("&", " and ", StringComparison.Ordinal), " ").Trim();

    /// <summary>Without brackets, months, years and other words that only date a heading.</summary>
    public static string Undated(string heading) => Plain(Dating().Replace(Brackets().Replace(heading.ToLowerInvariant().Replace('_', ' '), " "), " "));

    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    [GeneratedRegex(@"[^\p{L}\p{N}%]+", Options, 1000)]
    private static partial Regex NotWords();

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]", Options, 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\b(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|(?<!\p{L} )may|q[1-4]|20\d\d(/\d\d)?|'?\d\d(?=$|\s)|as (at|of|stated)|dd/mm/yy(yy)?)\b", Options, 1000)]
    private static partial Regex Dating();
}
