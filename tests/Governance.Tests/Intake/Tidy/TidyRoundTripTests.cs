using System.IO.Compression;
using Governance.Outcomes.Tidy;
using Governance.Platform.Messages;
using Governance.Testing.Hosting;

namespace Governance.Tests.Intake.Tidy;

/// <summary>What we publish passes the checks we hold others to.</summary>
public sealed class TidyRoundTripTests(ExtractArea area) : IClassFixture<ExtractArea>
{
    [Fact]
    public async Task Load_OfEveryFileWeExport_FindsNothingWrong()
    {
        var zip = (await area.Send(new ExportTidy())).Value;
        using var files = new ZipArchive(new MemoryStream(zip.Content));
        var data = files.Entries.Where(e => !e.Name.EndsWith(".meta.csv", StringComparison.Ordinal)).ToList();
        data.ShouldNotBeEmpty();

        foreach (var file in data)
        {
            var meta = files.GetEntry(Path.GetFileNameWithoutExtension(file.Name) + ".meta.csv")!;
            await File.WriteAllBytesAsync(Path.Combine(area.DataFolder, meta.Name), await Bytes(meta));

            var result = await area.Load("dfe-tidy", await Bytes(file), file.Name);

            result.Ok.ShouldBeTrue(Said(file.Name, result.Problems));

            // Nobody publishes figures of an invented area, so only that may be said of it.
            result.Problems.ShouldAllBe(p => p.Code == "tidy-unknown-authority" && p.Message.EndsWith(": Northmere."), Said(file.Name, result.Problems));
            result.Counts["quarantined"].ShouldBe(0);
            result.Counts["read"].ShouldBeGreaterThan(0);
            result.Counts["read"].ShouldBe(result.Counts["loaded"] + result.Counts["heldAsSymbol"]);
        }
    }

    private static string Said(string file, IEnumerable<Problem> problems) => $"{file}: {string.Join(" | ", problems.Select(p => $"{p.Severity} {p.Code}: {p.Message}"))}";

    private static async Task<byte[]> Bytes(ZipArchiveEntry entry)
    {
        await using var content = entry.Open();
        using var memory = new MemoryStream();
        await content.CopyToAsync(memory);
        return memory.ToArray();
    }
}
