using Governance.Platform.Security;
using Governance.Testing.Hosting;
using Governance.Testing.Sql;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.ArchitectureTests;

/// <summary>Every endpoint against every role, from the endpoint table itself and one checked-in table.</summary>
public sealed class EndpointTests(SampleArea area) : IClassFixture<SampleArea>
{
    private static readonly string Table = Path.Combine(Repo.Root, "tests", "Governance.ArchitectureTests", "permission-matrix.csv");

    private IEnumerable<RouteEndpoint> Pages => area.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null);

    [Fact]
    public void Pages_WithoutAPermission_AreOnlyOnesOwnAccount() =>
        Pages.Where(e => e.Metadata.GetMetadata<PermittedAttribute>() is null && e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Where(e => e.Metadata.GetMetadata<IAuthorizeData>() is null || !e.RoutePattern.RawText!.StartsWith("account", StringComparison.Ordinal))
            .Select(e => e.RoutePattern.RawText).ShouldBe([], ignoreOrder: true, "each is denied to everybody: say who may open it");

    [Fact]
    public void Pages_NameOnlyPermissionsThatExist()
    {
        var known = area.Services.GetRequiredService<Permissions>().All.Select(p => p.Name).ToHashSet(StringComparer.Ordinal);

        Pages.SelectMany(e => e.Metadata.OfType<PermittedAttribute>()).Select(p => p.Permission).Distinct().Where(p => !known.Contains(p)).ShouldBeEmpty();
    }

    [Fact]
    public void Matrix_OfEveryPageAndRole_IsTheOneOnFile()
    {
        var permissions = area.Services.GetRequiredService<Permissions>();
        var rows = Pages.Select(e => (Path: "/" + e.RoutePattern.RawText!.TrimStart('/'), Needs: e.Metadata.GetMetadata<PermittedAttribute>()?.Permission))
            .Distinct().OrderBy(r => r.Path, StringComparer.Ordinal)
            .Select(r => $"{r.Path},{r.Needs ?? "none"},{string.Join(' ', Roles.All.Where(role => r.Needs is null || permissions.Allows(Holding(role), r.Needs)))}");
        var now = string.Join('\n', rows.Prepend("page,permission,roles")) + "\n";
        if (Environment.GetEnvironmentVariable("WRITE_MATRIX") is not null)
        {
            File.WriteAllText(Table, now);
        }

        now.ShouldBe(File.ReadAllText(Table).ReplaceLineEndings("\n"), "a page or a role changed: read the difference, then rewrite the table with WRITE_MATRIX=1");
    }

    [Fact]
    public async Task Pages_ForEveryPersona_AnswerAsTheMatrixSays()
    {
        var fixedPages = Pages.Where(e => e.RoutePattern.Parameters.Count == 0).Select(e => (Path: "/" + e.RoutePattern.RawText!.TrimStart('/'), Needs: e.Metadata.GetMetadata<PermittedAttribute>()?.Permission))
            .Where(p => p.Needs is not null).Distinct().ToList();
        var permissions = area.Services.GetRequiredService<Permissions>();
        fixedPages.Count.ShouldBeGreaterThan(5);
        foreach (var persona in new[] { "Auditor", "Head of SEND", "Primary headteacher, board member", "Administrator" })
        {
            using var visitor = await area.As(persona);
            var who = await area.Who(persona);
            foreach (var (path, needs) in fixedPages)
            {
                var forbidden = await visitor.Try(path) == System.Net.HttpStatusCode.Forbidden;
                forbidden.ShouldBe(!permissions.Allows(who, needs!), $"{persona} at {path}");
            }
        }

        ShadowCompile.Failures.ShouldBeEmpty();
        ShadowCompile.Compiled.ShouldBeGreaterThan(20);
    }

    [Fact]
    public async Task Posts_WithoutAToken_AreRefused()
    {
        using var visitor = await area.As("Administrator");

        var answer = await visitor.Http.PostAsync("/notifications", new FormUrlEncodedContent([]));

        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.BadRequest);
    }

    private static Person Holding(string role) => new(Guid.NewGuid(), role, new HashSet<string>(StringComparer.Ordinal) { role }, null, IsSystem: false);
}
