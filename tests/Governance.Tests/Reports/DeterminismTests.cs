using System.Globalization;
using Governance.Reports.Documents;
using Governance.Reports.Excel;
using Governance.Reports.Html;
using Governance.Reports.Word;

namespace Governance.Tests.Reports;

/// <summary>Changes the time zone of the process, so nothing else may run beside it.</summary>
[CollectionDefinition("time zone", DisableParallelization = true)]
public sealed class TimeZoneCollection;

[Collection("time zone")]
public sealed class DeterminismTests
{
    public static TheoryData<string> Formats => ["word", "excel", "html", "json"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Write_ElsewhereAndLater_GivesTheSameBytes(string format)
    {
        var here = Write(format);
        Elsewhere("Pacific/Auckland", "de-DE", () => Write(format)).ShouldBe(here);
        Elsewhere("America/Los_Angeles", "ar-SA", () => Write(format)).ShouldBe(here);
    }

    private static byte[] Write(string format)
    {
        var document = CompleteDocument.Create();
        return format switch
        {
            "word" => WordWriter.Bytes(document),
            "excel" => ExcelWriter.Bytes(document),
            "html" => HtmlWriter.Bytes(document),
            _ => System.Text.Encoding.UTF8.GetBytes(DocumentJson.Write(document)),
        };
    }

    private static byte[] Elsewhere(string zone, string culture, Func<byte[]> write)
    {
        var (oldZone, oldCulture) = (Environment.GetEnvironmentVariable("TZ"), CultureInfo.CurrentCulture);
        try
        {
            Environment.SetEnvironmentVariable("TZ", zone);
            TimeZoneInfo.ClearCachedData();
            TimeZoneInfo.Local.Id.ShouldBe(zone);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return write();
        }
        finally
        {
            Environment.SetEnvironmentVariable("TZ", oldZone);
            TimeZoneInfo.ClearCachedData();
            CultureInfo.CurrentCulture = oldCulture;
        }
    }
}
