using System.Text.RegularExpressions;
using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static partial class ReferenceIsUsable
{
    public static Problem? Check(string reference) => Shape().IsMatch(reference) && !string.Equals(reference, "new", StringComparison.OrdinalIgnoreCase)
        ? null
        : new("reference-shape", "The reference must be letters, figures, full stops and hyphens, such as WS04-07.", "Reference");

    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Shape();
}
