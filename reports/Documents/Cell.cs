using System.Text.Json.Serialization;
using Governance.Platform.Rag;
using Governance.Platform.Values;

namespace Governance.Reports.Documents;

/// <summary>A typed value of a table, a workbook or a key figure.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "cell")]
[JsonDerivedType(typeof(TextCell), "text")]
[JsonDerivedType(typeof(NumberCell), "number")]
[JsonDerivedType(typeof(MoneyCell), "money")]
[JsonDerivedType(typeof(DateCell), "date")]
[JsonDerivedType(typeof(PercentCell), "percent")]
[JsonDerivedType(typeof(StatusCell), "status")]
[JsonDerivedType(typeof(NoneCell), "none")]
public abstract record Cell
{
    /// <summary>Text, or <see cref="None"/> when there is none.</summary>
    public static implicit operator Cell(string? value) => string.IsNullOrWhiteSpace(value) ? None() : new TextCell(value);

    /// <summary>A whole number.</summary>
    public static implicit operator Cell(int value) => new NumberCell(value);

    /// <summary>A whole number, or <see cref="None"/>.</summary>
    public static implicit operator Cell(int? value) => value is { } v ? new NumberCell(v) : None();

    /// <summary>A day.</summary>
    public static implicit operator Cell(DateOnly value) => new DateCell(value);

    /// <summary>A day, or <see cref="None"/>.</summary>
    public static implicit operator Cell(DateOnly? value) => value is { } v ? new DateCell(v) : None();

    /// <summary>A computed status that nobody claims otherwise.</summary>
    public static implicit operator Cell(RagStatus value) => new StatusCell(value);

    /// <summary>Money.</summary>
    public static implicit operator Cell(Money value) => new MoneyCell(value.Pence);

    /// <summary>Money, or <see cref="None"/>.</summary>
    public static implicit operator Cell(Money? value) => value is { } v ? new MoneyCell(v.Pence) : None();

    /// <summary>A number with a fixed count of decimals.</summary>
    public static Cell Number(decimal value, int decimals = 0) => new NumberCell(value, decimals);

    /// <summary>Money in pence.</summary>
    public static Cell Money(long pence) => new MoneyCell(pence);

    /// <summary>A percentage in percentage points: 23.9 is 23.9%.</summary>
    public static Cell Percent(decimal value, int decimals = 0) => new PercentCell(value, decimals);

    /// <summary>A computed status and, where the owner says otherwise, the claim and its reason.</summary>
    public static Cell Status(RagStatus computed, RagStatus? claimed = null, string? reason = null) => new StatusCell(computed, claimed, reason);

    /// <summary>Text that links.</summary>
    public static Cell Link(string value, string url) => new TextCell(value, url);

    /// <summary>No value, and the word for it: <c>none</c>, <c>not recorded</c>, <c>suppressed</c>.</summary>
    public static Cell None(string said = NoneCell.Nothing) => new NoneCell(said);
}

/// <summary>Text.</summary>
/// <param name="Value">The text; line breaks are kept.</param>
/// <param name="Url">Where it links to, or null; see <see cref="LinkRun"/>.</param>
public sealed record TextCell(string Value, string? Url = null) : Cell;

/// <summary>A number.</summary>
/// <param name="Value">The number.</param>
/// <param name="Decimals">Decimals shown, 0 to 6.</param>
public sealed record NumberCell(decimal Value, int Decimals = 0) : Cell;

/// <summary>Money.</summary>
/// <param name="Pence">In pence; shown in pounds, with pennies only when they are not zero.</param>
public sealed record MoneyCell(long Pence) : Cell;

/// <summary>A day.</summary>
/// <param name="Value">The day.</param>
public sealed record DateCell(DateOnly Value) : Cell;

/// <summary>A percentage.</summary>
/// <param name="Value">In percentage points: 23.9 is 23.9%.</param>
/// <param name="Decimals">Decimals shown, 0 to 6.</param>
public sealed record PercentCell(decimal Value, int Decimals = 0) : Cell;

/// <summary>A status, always shown as shape and word.</summary>
/// <param name="Computed">What the rule says.</param>
/// <param name="Claimed">What the owner says, or null; shown as <c>Differs</c> when it is not the same.</param>
/// <param name="Reason">The owner's reason for the claim.</param>
public sealed record StatusCell(RagStatus Computed, RagStatus? Claimed = null, string? Reason = null) : Cell
{
    /// <summary>True when the owner claims another status than the rule computes.</summary>
    [JsonIgnore]
    public bool Differs => Claimed is { } claimed && claimed != Computed;
}

/// <summary>No value.</summary>
/// <param name="Said">The word shown instead: no cell is left empty.</param>
public sealed record NoneCell(string Said = NoneCell.Nothing) : Cell
{
    /// <summary>The word when nothing more is known.</summary>
    public const string Nothing = "none";

    /// <summary>The word for a value that ought to be there.</summary>
    public const string NotRecorded = "not recorded";

    /// <summary>The word for a figure hidden because it is small.</summary>
    public const string Suppressed = "suppressed";
}
