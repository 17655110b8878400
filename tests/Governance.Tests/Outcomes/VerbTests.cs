using Governance.Outcomes.Contributions;
using Governance.Platform.Contributions;
using Governance.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Outcomes;

public sealed class VerbTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Theory]
    [InlineData("annual.docx", true)]
    [InlineData("annual.html", true)]
    [InlineData("annual.pdf", false)]
    public async Task ReportAnnual_ToAFile_IsWrittenInTheFormatOfItsName(string name, bool written)
    {
        var path = Path.Combine(area.DataFolder, name);

        var result = await Run<ReportAnnual>(("out", path), ("month", "2026-10"));

        result.Ok.ShouldBe(written);
        File.Exists(path).ShouldBe(written);
    }

    [Fact]
    public async Task ReportAnnual_OfAMonthToCome_IsRefused() =>
        (await Run<ReportAnnual>(("out", Path.Combine(area.DataFolder, "later.docx")), ("month", "2030-01"))).Problems.Single().Code.ShouldBe("month-in-future");

    [Fact]
    public async Task ExportDfeTidy_ToAFile_IsAZip()
    {
        var path = Path.Combine(area.DataFolder, "tidy.zip");

        (await Run<ExportDfeTidy>(("out", path))).Ok.ShouldBeTrue();

        (await File.ReadAllBytesAsync(path))[..2].ShouldBe("PK"u8.ToArray());
    }

    private async Task<VerbResult> Run<T>(params (string Name, string Value)[] typed)
        where T : IVerb
    {
        await using var scope = area.Scope();
        return await scope.ServiceProvider.GetRequiredService<T>().Run(new(typed.ToDictionary(t => t.Name, t => t.Value)), new Progress<string>(), CancellationToken.None);
    }
}
