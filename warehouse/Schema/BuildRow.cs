namespace Governance.Warehouse.Schema;

/// <summary>A row of a dimension or fact. Sources leave the build id alone: the build stamps it.</summary>
public abstract class BuildRow
{
    /// <summary>The build the row belongs to. Every query names one, so that no answer mixes two nights.</summary>
    public Guid BuildId { get; internal set; }
}
