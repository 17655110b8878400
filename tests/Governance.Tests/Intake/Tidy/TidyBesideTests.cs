using System.Text;
using Governance.Intake.Domain;
using Governance.Testing.Hosting;
using Governance.Testing.Http;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake.Tidy;

/// <summary>The metadata file beside a published file, by command line and over HTTP.</summary>
public sealed class TidyBesideTests(ExtractArea area) : IClassFixture<ExtractArea>, IAsyncLifetime
{
    private const string Data = "plans_by_years.csv";
    private const string Meta = "plans_by_years.meta.csv";
    private const string Heading = "col_name,col_type,label,indicator_grouping,indicator_unit,indicator_dp,filter_hint,filter_grouping_column\n";

    // Only the metadata can say that a column of numbers is a filter.
    private static readonly byte[] Years = new TidyFileBuilder().Empty()
        .With(TidyFileBuilder.Heading.Replace("sex", "years_in_place", StringComparison.Ordinal)).With(TidyFileBuilder.Essex + ",1,5,6").With(TidyFileBuilder.Essex + ",2,7,8").Bytes();

    private static readonly byte[] Says = Encoding.UTF8.GetBytes(Heading + "years_in_place,Filter,Years,,,,,\nplans,Indicator,Plans,,,0,,\nplans_pc,Indicator,Share,,%,1,,\ngone,Indicator,Gone,,,0,,\n");

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Load_WithMetadataBeside_ReadsItAndSaysWhatIsWrongWithIt()
    {
        await File.WriteAllBytesAsync(Path.Combine(area.DataFolder, Meta), Says);

        var result = await area.Load("dfe-tidy", Years, Data);

        (result.Counts["read"], result.Counts["loaded"], result.Counts["quarantined"]).ShouldBe((2, 2, 0));
        result.Problems.ShouldContain(p => p.Code == "meta-unknown-column" && p.Message.Contains("gone"));
        (await Newest()).Mapping.ShouldBe("As plans_by_years.meta.csv describes them");
    }

    [Fact]
    public async Task Load_WithAnotherFilesMetadataBeside_DoesNotReadIt()
    {
        File.Delete(Path.Combine(area.DataFolder, Meta));
        await File.WriteAllBytesAsync(Path.Combine(area.DataFolder, "other.meta.csv"), Says);

        var result = await area.Load("dfe-tidy", Years, Data);

        (result.Counts["read"], result.Counts["quarantined"]).ShouldBe((2, 2));
        (await Newest()).Mapping.ShouldBeEmpty();
    }

    [Fact]
    public async Task DryRun_WithMetadataBeside_ReadsItToo()
    {
        await File.WriteAllBytesAsync(Path.Combine(area.DataFolder, Meta), Says);

        (await area.Load("dfe-tidy", Years, Data, ("dry-run", "true"))).Counts["loaded"].ShouldBe(2);
    }

    [Fact]
    public async Task Send_WithMetadata_ReadsItSealedAndShowsWhatIsSaidOfTheFile()
    {
        using var visitor = await area.As("Data Analyst");
        await visitor.Open("/intake/send");

        await visitor.Upload("Send it", [("Form.File", Data, Years), ("Form.Meta", Meta, Says)], ("Form.Kind", "dfe-tidy"));

        visitor.Page.QuerySelector("#lineage")!.Closest("section").Words().ShouldContain("As plans_by_years.meta.csv describes them");
        visitor.Page.QuerySelector("#samples")!.Closest("section").Words().ShouldContain("meta-unknown-column");
        var sent = await Newest();
        (sent.Read, sent.Loaded, sent.State).ShouldBe((2, 2, SubmissionState.Checked));
        Sealed(sent).ShouldBe(2);
        await visitor.Open($"/intake/submissions/{sent.Number}/accept");
        await visitor.Submit("Accept it", ("Form.Statement", "As published."));
        (await Newest()).State.ShouldBe(SubmissionState.Accepted);
        Sealed(sent).ShouldBe(0);
    }

    [Fact]
    public async Task Send_WithMetadataThatIsNoCsv_SaysSoAndReadsTheFileWithoutIt()
    {
        using var visitor = await area.As("Data Analyst");
        await visitor.Open("/intake/send");

        await visitor.Upload("Send it", [("Form.File", "plans_by_sex.csv", new TidyFileBuilder().Bytes()), ("Form.Meta", "plans.meta.csv", "%PDF-1.7"u8.ToArray())], ("Form.Kind", "dfe-tidy"));

        visitor.Page.QuerySelector("#samples")!.Closest("section").Words().ShouldContain("The metadata file is a PDF document, not CSV, so it was not used.");
        (await Newest()).Read.ShouldBe(8);
    }

    [Fact]
    public async Task Send_OfAnotherKindWithMetadata_IsRefusedBesideTheField()
    {
        using var visitor = await area.As("Data Analyst");
        await visitor.Open("/intake/send");
        var before = (await Newest()).Number;

        await visitor.Upload("Send it", [("Form.File", "ledger.csv", Extract.Of("ledger").Bytes()), ("Form.Meta", Meta, Says)], ("Form.Kind", "ledger"));

        visitor.Page.ErrorBeside("Form.Meta").ShouldContain("has no metadata file");
        (await Newest()).Number.ShouldBe(before);
    }

    private int Sealed(Submission of) => Directory.GetFiles(Path.Combine(area.DataFolder, "intake"), "*.sealed").Count(f => Path.GetFileName(f).StartsWith($"{of.Id}"[..30], StringComparison.Ordinal));

    private Task<Submission> Newest() => area.Database(db => db.Set<Submission>().AsNoTracking().OrderByDescending(s => s.Number).FirstAsync());
}
