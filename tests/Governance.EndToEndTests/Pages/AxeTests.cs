using Governance.EndToEndTests.Browsing;

namespace Governance.EndToEndTests.Pages;

[Collection(BrowserHouse.Name)]
public sealed class AxeTests(BrowserHouse house)
{
    [BrowserFact]
    public async Task Faults_OfAPageThatHasSome_NamesThemAndTheirElements()
    {
        await using var window = await house.Anybody();
        await window.Page.SetContentAsync("<html lang='en'><head><title>Faulty</title></head><body><main><h1>Faulty</h1><p style='color:#ccc;background:#fff'>Hardly to be read</p><input name='unnamed'></main></body></html>");

        var faults = await window.Page.Faults();

        faults.ShouldContain(f => f.StartsWith("color-contrast: ") && f.Contains("Hardly to be read"));
        faults.ShouldContain(f => f.StartsWith("label: ") && f.Contains("unnamed"));
    }
}
