namespace Governance.Tests.Workstreams.Import.Workbooks;

/// <summary>A cell to be written: its value and how it looks.</summary>
internal sealed record Sketch(object? Value)
{
    public string? Fill { get; init; }

    public (int Theme, double Tint)? ThemeFill { get; init; }

    public int? IndexedFill { get; init; }

    public string? Ink { get; init; }

    public bool Bold { get; init; }

    public bool Struck { get; init; }

    public string? Format { get; init; }

    public string? Formula { get; init; }

    /// <summary>Text of a second run, struck through or not, after the first.</summary>
    public (string Text, bool Struck)? Run { get; init; }

    public static Sketch Painted(string fill, object? value = null) => new(value) { Fill = fill };

    public static Sketch Heading(string text) => new(text) { Bold = true };

    public static Sketch Day(int year, int month, int day, string format = "dd/mm/yyyy") => new(new DateOnly(year, month, day)) { Format = format };

    public static Sketch Number(double value, string format) => new(value) { Format = format };

    /// <summary>A formula with the value last worked out, or none.</summary>
    public static Sketch Worked(string formula, object? value) => new(value) { Formula = formula };

    /// <summary>An error value such as #REF!.</summary>
    public static Sketch Error(string error) => new(new ErrorValue(error));
}

internal sealed record ErrorValue(string Text);
