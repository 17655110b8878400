namespace Governance.Intake.Tidy;

/// <summary>What a column of a tidy file is.</summary>
internal enum TidyRole
{
    TimeOrPlace,
    Filter,
    Measure,
    Ignored,
}

/// <summary>One column, as it was surveyed.</summary>
internal sealed class TidyColumn(int index, string name)
{
    public const int MostValuesKept = 2000;

    public int Index => index;

    public string Name => name;

    public TidyRole Role { get; set; }

    /// <summary>Cells that are numbers or symbols.</summary>
    public long Figures { get; set; }

    public long Blanks { get; set; }

    /// <summary>Cells that are neither.</summary>
    public long Texts { get; set; }

    /// <summary>Cells in symbols that went out of use.</summary>
    public long Obsolete { get; set; }

    /// <summary>Different values, as far as they are kept.</summary>
    public HashSet<string> Values { get; } = new(StringComparer.Ordinal);

    public string Label { get; set; } = "";

    public string Unit { get; set; } = "";

    public int? Decimals { get; set; }

    /// <summary>Letter and heading, as a spreadsheet shows it.</summary>
    public string Place => $"{Letters(index)} ({name})";

    private static string Letters(int index) => index < 26 ? $"{(char)('A' + index)}" : $"{(char)('A' + (index / 26) - 1)}{(char)('A' + (index % 26))}";
}
