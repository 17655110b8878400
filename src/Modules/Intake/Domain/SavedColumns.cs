using System.Text.Json;
using Governance.Intake.Mapping;
using Governance.Platform.Data;

namespace Governance.Intake.Domain;

/// <summary>How the columns of one sender's extract are read. A change makes the next edition; old ones stay, since submissions name them.</summary>
internal sealed class SavedColumns : Entity
{
    public required Guid SenderId { get; init; }

    public required string Kind { get; init; }

    /// <summary>From 1.</summary>
    public required int Edition { get; init; }

    /// <summary>Such as <c>Council case system</c>.</summary>
    public required string Name { get; init; }

    public required string SchemaVersion { get; init; }

    /// <summary>Key of the row of headings it fits.</summary>
    public required string HeaderKey { get; init; }

    public required string Columns { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required string MadeBy { get; init; }

    /// <summary>When it was deleted: no file is read with it again, and submissions that were still say so.</summary>
    public DateTimeOffset? DeletedAt { get; set; }

    /// <summary>As lineage states it.</summary>
    public string Words => $"{Name}, version {Edition}";

    public ColumnMap Map => Read(Columns);

    public static string Write(ColumnMap map) => JsonSerializer.Serialize(map.Columns);

    public static ColumnMap Read(string columns) => new(JsonSerializer.Deserialize<List<ColumnChoice>>(columns)!);
}
