using Governance.Testing.Hosting;
using Governance.Testing.Http;

namespace Governance.Tests.Host;

public sealed class ProfileTests(SampleArea area) : IClassFixture<SampleArea>
{
    [Fact]
    public async Task Post_OfShortcutsOff_TurnsThemOffOnEveryPageUntilTheyAreTurnedOn()
    {
        using var lead = await area.As("Head of SEND");
        await lead.Open("/account");

        await lead.Submit("Save", ("Form.Shortcuts", "false"));

        (await lead.Open("/my-actions")).Body!.ClassList.Contains("app-no-shortcuts").ShouldBeTrue();
        await lead.Open("/account");
        await lead.Submit("Save", ("Form.Shortcuts", "true"));
        (await lead.Open("/my-actions")).Body!.ClassList.Contains("app-no-shortcuts").ShouldBeFalse();
    }
}
