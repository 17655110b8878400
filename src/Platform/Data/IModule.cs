using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Platform.Data;

/// <summary>A room of the house. Its registrar is the only public type beside its contracts.</summary>
public interface IModule
{
    /// <summary>Lower-case schema on SQL Server, table prefix on SQLite.</summary>
    string Schema { get; }

    /// <summary>Registers services, permissions, navigation and contributions.</summary>
    void Add(IServiceCollection services);

    /// <summary>Tells the operational model what is no table, such as functions that the engine works out. Nothing by default.</summary>
    void Model(ModelBuilder model)
    {
    }
}
