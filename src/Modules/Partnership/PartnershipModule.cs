using Governance.Platform.Data;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Partnership;

/// <summary>Registers the Partnership module.</summary>
public sealed class PartnershipModule : IModule
{
    /// <inheritdoc />
    public string Schema => "partnership";

    /// <inheritdoc />
    public void Add(IServiceCollection services)
    {
    }
}
