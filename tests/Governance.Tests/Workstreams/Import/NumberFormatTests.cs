using Governance.Workstreams.Import;
using Governance.Workstreams.Import.Excel;

namespace Governance.Tests.Workstreams.Import;

public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", 1234.5, "1234.5")]
    [InlineData("General", 0.1, "0.1")]
    [InlineData("General", 1e-7, "0.0000001")]
    [InlineData("@", 12, "12")]
    [InlineData("0", 2.5, "3")]
    [InlineData("0", -2.5, "-3")]
    [InlineData("0.00", 3.14159, "3.14")]
    [InlineData("0000", 42, "0042")]
    [InlineData("#,##0", 1234567, "1,234,567")]
    [InlineData("#,##0.00", 1234.5, "1,234.50")]
    [InlineData("#,##0,", 1234567, "1,235")]
    [InlineData("0%", 0.5, "50%")]
    [InlineData("0.0%", 0.3333, "33.3%")]
    [InlineData("[$\u00a3-809]#,##0.00", 1250, "\u00a31,250.00")]
    [InlineData("\"Action \"0", 7, "Action 7")]
    [InlineData("0\\ \"days\"", 3, "3 days")]
    [InlineData("0;(0);\"nil\"", -4, "(4)")]
    [InlineData("0;(0);\"nil\"", 0, "nil")]
    [InlineData("[Red]0.0", -1.25, "-1.3")]
    [InlineData("_-* #,##0_-;-* #,##0_-", 1500, "1,500")]
    [InlineData("# ?/?", 0.5, "0.5")]
    [InlineData("[>100]0;0.0", 7, "7")]
    [InlineData("0.00E+00", 12345, "12345")]
    [InlineData("dd/mm/yyyy", 46298, "03/10/2026")]
    [InlineData("d mmmm yyyy", 46298, "3 October 2026")]
    [InlineData("ddd d-mmm-yy", 46298, "Sat 3-Oct-26")]
    [InlineData("mmm yyyy", 46298, "Oct 2026")]
    [InlineData("dd.mm.yyyy hh:mm", 46298.5, "03.10.2026 12:00")]
    [InlineData("h:mm AM/PM", 0.75, "6:00 PM")]
    [InlineData("[h]:mm", 1.5, "36:00")]
    [InlineData("yyyy-mm-dd;@", 46298, "2026-10-03")]
    [InlineData("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", 46298, "Saturday, October 03, 2026")]
    [InlineData("dd/mm/yyyy", -1, "-1")]
    [InlineData("General\" units\"", 5.5, "5.5 units")]
    [InlineData("\"unclosed", 5, "unclosed")]
    [InlineData("[", 5, "5")]
    [InlineData("\\", 5, "5")]
    public void Show_Number_IsWhatTheSheetShows(string code, double number, string expected) =>
        NumberFormat.Of(code).Show(number).ShouldBe(expected);

    [Theory]
    [InlineData(0, nameof(CellKind.Number))]
    [InlineData(9, nameof(CellKind.Percent))]
    [InlineData(14, nameof(CellKind.Date))]
    [InlineData(20, nameof(CellKind.Date))]
    [InlineData(49, nameof(CellKind.Number))]
    [InlineData(170, nameof(CellKind.Number))]
    public void Of_BuiltInNumber_KnowsItsKind(int id, string expected) => NumberFormat.Of(id, null).Kind.ToString().ShouldBe(expected);

    [Theory]
    [InlineData("0.0\"d\"", nameof(CellKind.Number))]
    [InlineData("[Red]0", nameof(CellKind.Number))]
    [InlineData("yyyy", nameof(CellKind.Date))]
    [InlineData("0.0%;[Red]-0.0%", nameof(CellKind.Percent))]
    public void Of_Code_KnowsItsKind(string code, string expected) => NumberFormat.Of(code).Kind.ToString().ShouldBe(expected);

    [Theory]
    [InlineData(1, "A")]
    [InlineData(26, "Z")]
    [InlineData(27, "AA")]
    [InlineData(702, "ZZ")]
    [InlineData(703, "AAA")]
    [InlineData(16_384, "XFD")]
    public void Of_Column_IsItsLettersAndBack(int column, string letters)
    {
        ColumnLetters.Of(column).ShouldBe(letters);
        ColumnLetters.TryCell(letters + "12", out var read, out var row).ShouldBeTrue();
        (read, row).ShouldBe((column, 12));
    }

    [Theory]
    [InlineData("XFE1")]
    [InlineData("A0")]
    [InlineData("A1048577")]
    [InlineData("AAAA1")]
    [InlineData("A-1")]
    [InlineData("1")]
    [InlineData("")]
    public void TryCell_NoCell_IsFalse(string reference) => ColumnLetters.TryCell(reference, out _, out _).ShouldBeFalse();
}
