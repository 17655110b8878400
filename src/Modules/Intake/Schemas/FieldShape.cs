namespace Governance.Intake.Schemas;

/// <summary>What may stand in a field of an extract.</summary>
internal enum FieldType
{
    Text,
    Name,
    Code,
    Day,
    Whole,
    Number,
    Figure,
    Money,
    Percent,
    YesNo,
    Upn,
    Uln,
    Urn,
    Ukprn,
    Postcode,
}

/// <summary>One field that is asked for.</summary>
internal sealed record FieldShape
{
    /// <summary>Its name in our templates, such as <c>date_of_birth</c>.</summary>
    public required string Name { get; init; }

    public required string Label { get; init; }

    public required FieldType Type { get; init; }

    public bool Required { get; init; }

    /// <summary>No two rows of a file may say the same.</summary>
    public bool Unique { get; init; }

    /// <summary>It tells who a child is: it is read, and never kept or shown.</summary>
    public bool Identifies { get; init; }

    /// <summary>Key of the code set its values are from.</summary>
    public string? Codes { get; init; }

    public long? Low { get; init; }

    public long? High { get; init; }

    public int? Length { get; init; }

    /// <summary>Other headings it is known by, in small letters.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>What may stand in it, for people.</summary>
    public string TypeWords => Type switch
    {
        FieldType.Text or FieldType.Name => Length is { } most ? $"text, at most {most} characters" : "text",
        FieldType.Code => "a code",
        FieldType.Day => "a day, such as 2026-10-31 or 31/10/2026",
        FieldType.Whole => Range("a whole number"),
        FieldType.Number => Range("a number"),
        FieldType.Figure => "a number, or the symbol that stands in its place",
        FieldType.Money => "pounds, with pence or without",
        FieldType.Percent => "a percentage from 0 to 100",
        FieldType.YesNo => "yes or no",
        FieldType.Upn => "13 characters",
        FieldType.Uln => "10 digits",
        FieldType.Urn => "6 digits",
        FieldType.Ukprn => "8 digits",
        _ => "a postcode",
    };

    private string Range(string of) => (Low, High) switch
    {
        ({ } low, { } high) => $"{of} from {low} to {high}",
        ({ } low, null) => $"{of} of {low} or more",
        (null, { } high) => $"{of} of at most {high}",
        _ => of,
    };
}
