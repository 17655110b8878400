using Governance.Testing.Hosting;

namespace Governance.Tests.Host;

/// <summary>No page asks the database more than a few questions: two for the frame, two for <em>Connected to</em>, and on pages put together from every module one or two for each.</summary>
public sealed class PageQueryTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Theory]
    [InlineData("Primary headteacher, board member", "/", 45)]
    [InlineData("Director of Children's Services", "/", 20)]
    [InlineData("Head of SEND", "/my-actions", 8)]
    [InlineData("Head of SEND", "/workstreams", 6)]
    [InlineData("Head of SEND", "/workstreams/autism", 8)]
    [InlineData("Head of SEND", "/workstreams/plan", 6)]
    [InlineData("Head of SEND", "/workstreams/themes", 6)]
    [InlineData("Head of SEND", "/workstreams/overdue", 6)]
    [InlineData("Head of SEND", "/workstreams/quality-offer/actions/WS01-01", 9)]
    [InlineData("Board Secretary", "/board", 6)]
    [InlineData("Board Secretary", "/board/send-executive", 16)]
    [InlineData("Board Secretary", "/board/send-executive/meetings/2026-11-19", 16)]
    [InlineData("Board Secretary", "/board/decisions/D-2026-05", 6)]
    [InlineData("Board Secretary", "/risks/R-01", 7)]
    [InlineData("Board Secretary", "/disputes/DP-01", 8)]
    [InlineData("Board Secretary", "/board/decisions", 6)]
    [InlineData("Data Analyst", "/outcomes", 10)]
    [InlineData("Data Analyst", "/outcomes/indicators/plans-20-weeks", 4)]
    [InlineData("Data Analyst", "/builds", 6)]
    [InlineData("Data Analyst", "/figures", 6)]
    public async Task Get_OfAPage_AsksFewQuestions(string persona, string path, int most)
    {
        using var visitor = await area.As(persona);
        await visitor.Open(path);
        area.Sql.Reset();

        await visitor.Open(path);

        area.Sql.Queries.ShouldBeLessThanOrEqualTo(most, string.Join("\n\n", area.Sql.Commands.Select(c => c.ReplaceLineEndings(" "))));
    }
}

/// <summary>The same of the pages of intake, over nine months of extracts.</summary>
public sealed class IntakePageQueryTests(ExtractArea area) : IClassFixture<ExtractArea>
{
    [Theory]
    [InlineData("/intake", 4)]
    [InlineData("/intake/submissions", 5)]
    [InlineData("/intake/submissions/1", 7)]
    [InlineData("/intake/submissions/1/quarantine", 9)]
    [InlineData("/intake/quarantine", 5)]
    [InlineData("/intake/senders", 5)]
    [InlineData("/intake/mappings", 3)]
    [InlineData("/intake/data-map", 5)]
    [InlineData("/intake/agreements", 3)]
    [InlineData("/intake/agreements/ISA-01", 5)]
    [InlineData("/intake/expected", 3)]
    [InlineData("/intake/kinds", 2)]
    [InlineData("/intake/send", 3)]
    public async Task Get_OfAPageOfIntake_AsksFewQuestions(string path, int most)
    {
        using var visitor = await area.As("Data Analyst");
        await visitor.Open(path);
        area.Sql.Reset();

        await visitor.Open(path);

        area.Sql.Queries.ShouldBeLessThanOrEqualTo(most, string.Join("\n\n", area.Sql.Commands.Select(c => c.ReplaceLineEndings(" "))));
    }
}
