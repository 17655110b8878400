using System.Text.RegularExpressions;

namespace Governance.Platform.Dates;

/// <summary>Words that say there is no date yet, or never will be.</summary>
internal static partial class OpenDate
{
    public static DateSpan? Try(string text) => Words().IsMatch(text) ? DateSpan.NoDate : null;

    [GeneratedRegex(
        @"^((t\.?b\.?[acd]|to be (confirmed|agreed|advised|announced|determined|decided|set))\b.*|on[- ]?going\b.*|continu(ing|ous|ously|al|ally)|urgent(ly)?\b.*|immediate(ly)?|with immediate effect|asap|a\.s\.a\.p|as soon as possible|n ?/ ?a|n\.a|na|nil|none|no date( set)?|not (applicable|set|known|yet (set|agreed|known))|unknown|various|rolling( programme)?|in (progress|process)|under ?way|started|not started|completed?|done|closed|annual(ly)?|yearly|monthly|weekly|termly|half[- ]termly|quarterly|bau|business as usual|see (notes?|above|below)|-+|\?+|x+)$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Words();
}
