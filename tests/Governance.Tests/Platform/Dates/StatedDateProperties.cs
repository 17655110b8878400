using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Dates;
using Governance.Platform.Messages;

namespace Governance.Tests.Platform.Dates;

public sealed class StatedDateProperties
{
    private static readonly StatedDateContext Context = new(new DateOnly(2026, 6, 15));

    private static readonly string[] Formats =
    [
        "dd/MM/yyyy", "d/M/yyyy", "dd.MM.yyyy", "d-M-yyyy", "d M yyyy", "yyyy-MM-dd", "yyyy/MM/dd", "yyyyMMdd", "yyyy-MM-dd'T'HH:mm:ss",
        "d MMMM yyyy", "d MMM yyyy", "dd-MMM-yyyy", "dddd d MMMM yyyy", "ddd dd/MM/yyyy", "MMMM d, yyyy", "d MMMM, yyyy", "'by' d MMMM yyyy",
        "dd/MM/yyyy HH:mm", "d'th' MMMM yyyy",
    ];

    private static readonly string[] ShortFormats = ["dd/MM/yy", "d.M.yy", "d-MMM-yy", "d MMM ''yy"];

    private static readonly string[] Scraps =
        ["end of", "by", "Q4", "2026", "26/27", "mid", "3", "October", "to", "-", "within", "6 months", "of", "autumn term", "w/c", "(was", ")", "TBC", "31/02", "next", "academic year", "/", "\u00a0", "x"];

    private static Gen<DateOnly> Days(int first, int last) =>
        Gen.Choose(new DateOnly(first, 1, 1).DayNumber, new DateOnly(last, 12, 31).DayNumber).Select(DateOnly.FromDayNumber);

    [Fact]
    public void Read_AnyDayInAnySupportedForm_ReadsBackAsItself() =>
        Prop.ForAll(
            Days(1900, 2199).SelectMany(_ => Gen.Elements(Formats), (day, format) => (day, format)).ToArbitrary(),
            x => IsExactly(x.day, x.day.ToDateTime(default).ToString(x.format, CultureInfo.GetCultureInfo("en-GB"))))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyDayOfTheTwoDigitCentury_ReadsBackAsItself() =>
        Prop.ForAll(
            Days(2000, 2079).SelectMany(_ => Gen.Elements(ShortFormats), (day, format) => (day, format)).ToArbitrary(),
            x => IsExactly(x.day, x.day.ToString(x.format, CultureInfo.InvariantCulture)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyExcelDayNumber_ReadsBackAsItsDay() =>
        Prop.ForAll(
            Days(1960, 2099).ToArbitrary(),
            day => StatedDateParser.Read(ExcelDays.FromDate(day).ToString(CultureInfo.InvariantCulture), Context).Date.Resolved == day)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void FromDate_AnyDay_IsUndoneByToDate() =>
        Prop.ForAll(Days(1900, 2199).ToArbitrary(), day => ExcelDays.ToDate(ExcelDays.FromDate(day)) == day).QuickCheckThrowOnFailure();

    [Fact]
    public void Read_AnyText_KeepsItAndNeverGuessesSilently() =>
        Prop.ForAll(Texts().ToArbitrary(), text =>
        {
            var reading = StatedDateParser.Read(text, Context);
            var silent = reading.Problems.Count == 0;
            return reading.Date.AsStated == text
                && (!silent || reading.Date.Exact || string.IsNullOrWhiteSpace(text))
                && (reading.Date.Resolved is null) == (reading.First is null)
                && reading.First.GetValueOrDefault() <= reading.Last.GetValueOrDefault()
                && (reading.Date.Resolved is not null || silent || reading.Problems[0].Severity != Severity.Advice);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    private static Gen<string> Texts() => Gen.OneOf(
        ArbMap.Default.GeneratorFor<string?>().Select(s => s ?? string.Empty),
        Gen.Elements(Scraps).NonEmptyListOf().Select(parts => string.Join(' ', parts)));

    private static bool IsExactly(DateOnly day, string text)
    {
        var reading = StatedDateParser.Read(text, Context);
        return reading.Date == new StatedDate(text, day, DatePrecision.Day) && reading.Problems.Count == 0;
    }
}
