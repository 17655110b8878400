namespace Governance.Intake.Schemas;

/// <summary>One version of what is asked for of one kind of extract.</summary>
internal sealed record ExtractSchema
{
    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    public required DateOnly InForceFrom { get; init; }

    public required string Meaning { get; init; }

    /// <summary>Who usually sends it: council, schools, health, finance, analyst.</summary>
    public required string Sender { get; init; }

    public required string Grain { get; init; }

    /// <summary>How often: month, quarter, term, year.</summary>
    public required string Every { get; init; }

    /// <summary>Days after the end of a period that it is due.</summary>
    public required int DueDays { get; init; }

    /// <summary><c>stock</c>: each file replaces the one before; <c>flow</c>: each holds its own period.</summary>
    public required string Holds { get; init; }

    /// <summary>Its rows are about children.</summary>
    public bool Child { get; init; }

    public required string Source { get; init; }

    public required IReadOnlyList<FieldShape> Fields { get; init; }

    public bool IsStock => Holds == "stock";

    /// <summary>Place of a field, or -1 when this version does not ask for it.</summary>
    public int At(string field)
    {
        for (var i = 0; i < Fields.Count; i++)
        {
            if (string.Equals(Fields[i].Name, field, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    public bool Has(string field) => At(field) >= 0;
}
