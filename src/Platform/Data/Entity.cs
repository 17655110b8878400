namespace Governance.Platform.Data;

/// <summary>A row people edit. The version is compared by every save; a stale one is refused.</summary>
public abstract class Entity
{
    /// <summary>UUIDv7 made by the application. Never order by it for time.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Counts saves, from 1.</summary>
    public int Version { get; private set; }

    /// <summary>Last save (UTC).</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Role of whoever saved last.</summary>
    public string ChangedBy { get; private set; } = "";

    internal void Stamp(DateTimeOffset at, string by)
    {
        Version++;
        ChangedAt = at;
        ChangedBy = by;
    }
}

/// <summary>A column worked out from others. Changing it alone is no edit: version, "changed by" and audit stay as they are.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class DerivedAttribute : Attribute;
