using Governance.Testing.Hosting;

namespace Governance.Tests.Dashboards.Inclusion;

/// <summary>A host of its own, so that nothing is kept from another test.</summary>
public sealed class InclusionQueryTests(ExtractArea area) : IClassFixture<ExtractArea>
{
    private const int Frame = 2;
    private const int MostCold = 8;
    private const int MostWarm = 2;

    [Fact]
    public async Task Get_OfTheDashboard_AsksFewQuestionsColdAndNextToNoneWarm()
    {
        using var visitor = await area.As("Data Analyst");
        await visitor.Open("/help");

        (await Questions(visitor, "/inclusion?need=ASD")).ShouldBeLessThanOrEqualTo(Frame + MostCold, All);
        (await Questions(visitor, "/inclusion?need=ASD")).ShouldBe(Frame, All);
        (await Questions(visitor, "/inclusion?open=plans-20-weeks")).ShouldBeLessThanOrEqualTo(Frame + MostWarm + 1, All);
        // A release is asked for and then its build, which the frame asks for anyway where officers read.
        (await Questions(visitor, "/inclusion?audience=board")).ShouldBeLessThanOrEqualTo(Frame + MostCold + 1, All);
        (await Questions(visitor, "/inclusion?audience=board")).ShouldBeLessThanOrEqualTo(Frame + MostWarm, All);
        area.Sql.Commands.ShouldNotContain(c => c.Contains("fact_child") || c.Contains("fact_absence") || c.Contains("fact_plan"));
    }

    private string All => string.Join("\n\n", area.Sql.Commands.Select(c => c.ReplaceLineEndings(" ")));

    private async Task<int> Questions(Governance.Testing.Http.Visitor visitor, string path)
    {
        area.Sql.Reset();
        await visitor.Open(path);
        return area.Sql.Queries;
    }
}
