using Governance.Partnership.Contracts;
using Governance.Platform.Ui;

namespace Governance.Partnership.Domain.Rules;

/// <summary>Words for this module's own values.</summary>
internal static class Said
{
    public static string Day(DateOnly day) => UkText.Date(day);

    public static string Seats(int count) => UkText.Count(count, "seat");

    public static string Word(DecisionState state) => state.ToString().ToLowerInvariant();

    public static string Word(Sector sector) => sector == Sector.ParentCarer ? "parent carer" : sector.ToString().ToLowerInvariant();

    public static string Title(Sector sector) => sector == Sector.ParentCarer ? "Parent carer" : sector.ToString();
}
