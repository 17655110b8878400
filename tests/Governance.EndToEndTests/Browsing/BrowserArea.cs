using Governance.Testing.Hosting;

namespace Governance.EndToEndTests.Browsing;

/// <summary>The sample area, with its first nights built, on a real listener.</summary>
public sealed class BrowserArea() : TestArea(ExtractArea.Template)
{
    protected override bool Listens => true;
}
