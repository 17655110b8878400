using Governance.Partnership.Domain.Rules;

namespace Governance.Partnership.Domain;

/// <summary>Says, in a sentence each, which partner an area inspection expects at the table is missing from it.</summary>
internal static class BoardBalance
{
    public static IReadOnlyList<string> Sentences(SeatCount seats)
    {
        if (seats.Required == 0)
        {
            return [];
        }

        var listed = seats.Types.Where(t => t.Type.Required > 0).ToLookup(t => t.Type.Sector);
        var missing = seats.MissingSectors.ToList();
        return
        [
            .. missing.Select(s => $"No {Said.Word(s)} seat is listed."),
            .. SeatCount.Expected.Except(missing).Where(s => listed[s].All(t => t.Held.Count == 0)).Select(s => $"Every {Said.Word(s)} seat is vacant."),
        ];
    }
}
