using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

internal static class CoOptionIsForAPeriodOrAnItem
{
    public static Problem? Check(DateOnly? from, DateOnly? to, Guid? item) => (from, to, item) switch
    {
        (null, null, null) => new("co-option-has-no-term", "Give the first and last day, or choose one agenda item.", "From"),
        (_, _, not null) when from is not null || to is not null => new("co-option-has-two-terms", "Give days or an agenda item, not both.", "AgendaItemId"),
        (null, not null, _) => new("co-option-has-no-start", "Enter the first day.", "From"),
        (not null, null, _) => new("co-option-has-no-end", "Enter the last day: nobody is co-opted for ever.", "To"),
        _ => null,
    };
}

internal static class CoOptionEndsBeforeItStarts
{
    public static Problem? Check(DateOnly? from, DateOnly? to) => to < from
        ? new("co-option-ends-before-it-starts", $"It starts on {Said.Day(from!.Value)}. Give that day or a later one.", "To")
        : null;
}

internal static class SeatHolderIsCoOpted
{
    public static Problem? Check(string role, IEnumerable<Seat> held) => held.Any(s => string.Equals(s.RoleName, role.Trim(), StringComparison.OrdinalIgnoreCase))
        ? new("seat-holder-is-co-opted", $"{role.Trim()} holds a seat on this board and attends by right.", "RoleName")
        : null;
}
