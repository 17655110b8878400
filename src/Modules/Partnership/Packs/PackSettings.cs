using Microsoft.Extensions.Configuration;

namespace Governance.Partnership.Packs;

/// <summary>What a partnership puts on every pack.</summary>
internal sealed class PackSettings(IConfiguration? configuration = null)
{
    public string Area => configuration?["Area:Name"] is { Length: > 0 } name ? name : "Local area partnership";

    public string ProtectiveMarking => configuration?["Packs:ProtectiveMarking"] is { Length: > 0 } marking ? marking : "Official";
}
