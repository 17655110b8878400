using Governance.Partnership.Domain.Duties;
using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Partnership.Domain.Rules;

internal static class SharesMustSumToOneHundred
{
    private const int Whole = 100;

    public static Problem? Check(IReadOnlyCollection<Share> shares)
    {
        var sum = shares.Sum(s => (long)s.Percent);
        return sum == Whole ? null : new("shares-must-sum-to-one-hundred", $"The shares come to {UkText.Number(sum)}%. Together they must be 100%.", "Percent1");
    }
}

internal static class SharesAreBetweenPartners
{
    public static Problem? Check(IReadOnlyCollection<Share> shares) =>
        shares.Any(s => s.Percent is < 1 or > 99) ? new("share-is-no-share", "Each share is a whole number from 1 to 99.", "Percent1")
        : shares.Count < 2 ? new("one-partner-is-no-joint-post", "A joint post has two partners at least. Choose another and its share.", "Organisation2")
        : shares.DistinctBy(s => s.OrganisationId).Count() < shares.Count ? new("partner-is-there-twice", "Each partner has one share. Choose another partner, or add the shares up.", "Organisation2")
        : null;
}

internal static class DutyEndsBeforeItStarts
{
    public static Problem? Check(DateOnly from, DateOnly? to) => to < from
        ? new("duty-ends-before-it-starts", $"It began on {Said.Day(from)}. Give that day or a later one, or leave the end empty.", "To")
        : null;
}
