using System.Globalization;
using Governance.Platform.Rag;

namespace Governance.Workstreams.Engine.Updating;

/// <summary>Values of an update in words, and back.</summary>
internal static class UpdateWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public const string Yes = "Yes";
    public const string No = "No";
    public const string Computed = "The computed status";

    /// <summary>Statuses an owner may claim.</summary>
    public static readonly IReadOnlyList<RagStatus> Claimable = [RagStatus.OffTrack, RagStatus.AtRisk, RagStatus.OnTrack];

    public static string Of(RagStatus? claimed) => claimed?.Word() ?? Computed;

    public static RagStatus? Claimed(string word) => Claimable.Where(s => s.Word() == word).Select(s => (RagStatus?)s).FirstOrDefault();

    public static string Of(int? percent) => percent?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Of(bool critical) => critical ? Yes : No;

    /// <summary>A day as <c>3 October 2026</c>, or null.</summary>
    public static DateOnly? Day(string words) => DateOnly.TryParseExact(words, "d MMMM yyyy", English, DateTimeStyles.None, out var day) ? day : null;
}
