using System.Text;
using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Platform.Messages;
using Governance.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake.Corpus;

/// <summary>Files that cannot be read at all: refused by name, and nothing of them is there.</summary>
public sealed class BadFileTests(BareArea area) : IClassFixture<BareArea>, IAsyncLifetime
{
    private static readonly Dictionary<string, byte[]> Files = new(StringComparer.Ordinal)
    {
        ["empty"] = [],
        ["only spaces"] = "   \n\n \n"u8.ToArray(),
        ["no heading"] = "L1,2026-10-01,HN1,4000,1200.50\nL2,2026-10-02,HN1,4000,10\n"u8.ToArray(),
        ["no rows"] = Extract.Of("ledger", 0).Bytes(),
        ["pdf"] = "%PDF-1.7 not an extract"u8.ToArray(),
        ["picture"] = [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10],
        ["web page"] = "<!DOCTYPE html><html><table><tr><td>posting_id</td></tr></table></html>"u8.ToArray(),
        ["json"] = """{"posting_id":"L1"}"""u8.ToArray(),
        ["gzip"] = [0x1F, 0x8B, 8, 0, 0, 0],
        ["old excel"] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        ["broken zip"] = "PK\u0003\u0004 this is no workbook"u8.ToArray(),
        ["program"] = "MZ\u0090\0"u8.ToArray(),
        ["heading twice"] = Encoding.UTF8.GetBytes(Extract.Of("ledger").Text(h => h == "account" ? "cost_centre" : h)),
        ["column missing"] = Extract.Of("ledger").Without("amount").Bytes(),
        ["quote open"] = Encoding.UTF8.GetBytes(Extract.Of("ledger").Text() + "\"L9,2026-10-01,HN1"),
        ["strange headings"] = Encoding.UTF8.GetBytes(Extract.Of("ledger").Text(h => "zz " + string.Concat(h.Reverse()))),
    };

    public async Task InitializeAsync()
    {
        await area.Reset();
        await area.Furnish();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("empty", "file-empty")]
    [InlineData("only spaces", "file-empty")]
    [InlineData("no heading", "header-missing")]
    [InlineData("no rows", "no-rows")]
    [InlineData("pdf", "file-kind")]
    [InlineData("picture", "file-kind")]
    [InlineData("web page", "file-kind")]
    [InlineData("json", "file-kind")]
    [InlineData("gzip", "file-kind")]
    [InlineData("old excel", "file-kind")]
    [InlineData("program", "file-kind")]
    [InlineData("broken zip", "file-damaged")]
    [InlineData("heading twice", "heading-twice")]
    [InlineData("column missing", "column-missing")]
    [InlineData("quote open", "quote-not-closed")]
    [InlineData("strange headings", "column-missing")]
    public async Task Load_FileThatCannotBeRead_IsRefusedByNameAndLeavesNothing(string file, string code)
    {
        var result = await area.Load("ledger", Files[file], options: ("period", "2026-10"));

        result.Ok.ShouldBeFalse();
        result.Problems.ShouldContain(p => p.Code == code, string.Join(' ', result.Problems.Select(p => p.Code + " " + p.Message)));
        (await area.Database(db => db.Set<LedgerRow>().CountAsync())).ShouldBe(0);
        (await area.Database(db => db.Set<Staging>().CountAsync())).ShouldBe(0);
        (await area.Database(db => db.Set<Submission>().SingleAsync())).State.ShouldBe(SubmissionState.Unreadable);
    }

    [Theory]
    [InlineData("utf16")]
    [InlineData("utf16 big")]
    [InlineData("bom")]
    [InlineData("windows")]
    [InlineData("semicolon")]
    [InlineData("tab")]
    [InlineData("crlf")]
    [InlineData("cr")]
    [InlineData("title rows")]
    public async Task Load_WrittenOtherwise_IsReadAllTheSame(string how)
    {
        var extract = Extract.Of("ledger").With("description", "Café, £5");
        var bytes = how switch
        {
            "utf16" => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(extract.Text())],
            "utf16 big" => [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(extract.Text())],
            "bom" => [0xEF, 0xBB, 0xBF, .. extract.Bytes()],
            "windows" => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(extract.Text()),
            "title rows" => Encoding.UTF8.GetBytes("Ledger of Northmere\n\n" + extract.Text()),
            _ => Encoding.UTF8.GetBytes(Written(how).With("description", "Café, £5").Text()),
        };

        var result = await area.Load("ledger", bytes, options: ("period", "2026-10"));

        result.Ok.ShouldBeTrue(string.Join(' ', result.Problems.Select(p => p.Message)));
        (result.Counts["read"], result.Counts["quarantined"]).ShouldBe((3, 0));
        (await area.Database(db => db.Set<LedgerRow>().Where(r => r.PostingId == "L2").Select(r => r.Text).SingleAsync())).ShouldBe("Café, £5");
        result.Problems.Any(p => p.Code == "read-as-windows-1252" && p.Severity == Severity.Advice).ShouldBe(how == "windows");
    }

    [Fact]
    public async Task Load_TheSameFileAgain_IsNamedAsADuplicate()
    {
        await area.Load("ledger", Extract.Of("ledger").Bytes(), options: ("period", "2026-10"));

        var again = await area.Load("ledger", Extract.Of("ledger").Bytes(), "another-name.csv", ("period", "2026-10"));

        again.Problems.ShouldHaveSingleItem().Code.ShouldBe("duplicate-file");
        again.Problems[0].Message.ShouldContain("S-0001");
        (await area.Database(db => db.Set<LedgerRow>().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Load_WithoutAnAgreement_IsBlocked()
    {
        await area.Database(db => db.Set<SharingAgreement>().Where(a => a.Reference == "ISA-01").ExecuteDeleteAsync());

        (await area.Load("ehc-plans", Extract.Of("ehc-plans").Bytes())).Problems.ShouldHaveSingleItem().Code.ShouldBe("agreement-missing");
    }

    [Fact]
    public async Task Load_AfterTheAgreementLapsed_IsBlocked()
    {
        await area.Database(db => db.Set<SharingAgreement>().Where(a => a.Reference == "ISA-01").ExecuteUpdateAsync(s => s.SetProperty(a => a.To, new DateOnly(2026, 11, 16))));

        (await area.Load("ehc-plans", Extract.Of("ehc-plans").Bytes())).Problems.ShouldHaveSingleItem().Code.ShouldBe("agreement-lapsed");
    }

    private static Extract Written(string how) => how switch
    {
        "semicolon" => Copy(';', "\n"),
        "tab" => Copy('\t', "\n"),
        "crlf" => Copy(',', "\r\n"),
        _ => Copy(',', "\r"),
    };

    private static Extract Copy(char separator, string lineEnd) => Extract.Written("ledger", separator, lineEnd);
}
