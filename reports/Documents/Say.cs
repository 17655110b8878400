using System.Globalization;
using Governance.Platform.Clock;
using Governance.Platform.Rag;
using Governance.Platform.Values;

namespace Governance.Reports.Documents;

/// <summary>Values as words. English and pounds whatever the server's culture.</summary>
internal static class Say
{
    private static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    public static string Number(decimal value, int decimals) => value.ToString("N" + decimals.ToString(Plain), Plain);

    public static string Percent(decimal value, int decimals) => Number(value, decimals) + "%";

    public static string Money(long pence) => new Money(pence).ToString();

    public static string Day(DateOnly day) => day.ToString("d MMM yyyy", Plain);

    public static string Moment(DateTimeOffset moment) =>
        UkClock.Local(moment).ToString("d MMMM yyyy 'at' HH:mm", Plain);

    public static string Differs(StatusCell cell) => string.IsNullOrWhiteSpace(cell.Reason)
        ? $"Owner claims {cell.Claimed!.Value.Word()}."
        : $"Owner claims {cell.Claimed!.Value.Word()}: “{cell.Reason}”.";

    public static string Move(Move move) => move switch
    {
        Documents.Move.Better => "Better",
        Documents.Move.Worse => "Worse",
        Documents.Move.NoChange => "No change",
        _ => "New",
    };

    public static string MoveGlyph(Move move) => move switch
    {
        Documents.Move.Better => "↑",
        Documents.Move.Worse => "↓",
        Documents.Move.NoChange => "→",
        _ => "•",
    };

    /// <summary>The text of any cell but a status, whose shape and colour need more.</summary>
    public static string Cell(Cell cell) => cell switch
    {
        TextCell c => c.Value,
        NumberCell c => Number(c.Value, c.Decimals),
        MoneyCell c => Money(c.Pence),
        DateCell c => Day(c.Value),
        PercentCell c => Percent(c.Value, c.Decimals),
        NoneCell c => c.Said,
        StatusCell c => c.Computed.Word(),
        _ => throw new NotSupportedException(cell.GetType().Name),
    };
}
