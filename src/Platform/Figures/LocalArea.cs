using Microsoft.Extensions.Configuration;

namespace Governance.Platform.Figures;

/// <summary>The local area this system serves, from settings under <c>Area</c>.</summary>
public sealed class LocalArea(IConfiguration settings)
{
    /// <summary>Its name, such as <c>Northmere</c>. <c>Area:Name</c>.</summary>
    public string Name => settings["Area:Name"] ?? "Local area";

    /// <summary>Its 9-character code. <c>Area:NewCode</c>.</summary>
    public string NewCode => settings["Area:NewCode"] ?? "";

    /// <summary>Its 3-digit code with the Department. <c>Area:OldCode</c>.</summary>
    public string OldCode => settings["Area:OldCode"] ?? "";

    /// <summary>Code of the region it lies in. <c>Area:RegionCode</c>.</summary>
    public string RegionCode => settings["Area:RegionCode"] ?? "";

    /// <summary>Name of that region. <c>Area:RegionName</c>.</summary>
    public string RegionName => settings["Area:RegionName"] ?? "";

    /// <summary>Key of the whole local area among its figures.</summary>
    public FigureArea Whole => new(AreaLevel.LocalAuthority, NewCode, Name);
}
