using System.Text;
using Governance.Intake.Codes;
using Governance.Intake.Reading;
using Governance.Intake.Schemas;
using Governance.Platform.Figures;

namespace Governance.Intake.Rules;

/// <summary>What every row of one file is read against.</summary>
/// <param name="Schema">The fields.</param>
/// <param name="Codes">The code sets as they stand.</param>
/// <param name="Period">The period of the file.</param>
/// <param name="Today">The day it is read.</param>
internal sealed record ReadingContext(ExtractSchema Schema, CodeBook Codes, FigurePeriod Period, DateOnly Today)
{
    public DateOnly From { get; } = Period.From;

    public DateOnly To { get; } = Period.To;

    /// <summary>The Department's number of the local authority served here; 0 when it is not set.</summary>
    public int OwnAuthority { get; init; }
}

internal enum CellState : byte
{
    Empty,
    Good,
    Bad,
}

/// <summary>One row, its cells read by type. The same buffer serves every row.</summary>
internal sealed class RowBuffer(ReadingContext context, int[] places)
{
    private readonly CellState[] states = new CellState[places.Length];
    private readonly long[] numbers = new long[places.Length];
    private readonly CodeMeaning?[] codes = new CodeMeaning?[places.Length];
    private readonly FigureSymbol[] symbols = new FigureSymbol[places.Length];
    private IRowSource source = null!;

    public ReadingContext Context => context;

    public ExtractSchema Schema => context.Schema;

    public int RowNumber => source.RowNumber;

    public IRowSource Source => source;

    public void Start(IRowSource row) => source = row;

    public int Place(int field) => places[field];

    /// <summary>The bytes of a cell without spaces around them, valid until the next row.</summary>
    public ReadOnlySpan<byte> Raw(int field) => field < 0 || places[field] < 0 ? [] : Cells.Trim(source.Cell(places[field]));

    public string Text(int field) => Encoding.UTF8.GetString(Raw(field));

    public string? TextOrNull(int field) => Is(field) ? Text(field) : null;

    public CellState State(int field) => field < 0 ? CellState.Empty : states[field];

    /// <summary>True when the field is there and can be read.</summary>
    public bool Is(int field) => State(field) == CellState.Good;

    public bool IsEmpty(int field) => State(field) == CellState.Empty;

    public DateOnly? Day(int field) => Is(field) ? DateOnly.FromDayNumber((int)numbers[field]) : null;

    public int? Whole(int field) => Is(field) ? (int)numbers[field] : null;

    /// <summary>A number in millionths, or pence.</summary>
    public long? Long(int field) => Is(field) ? numbers[field] : null;

    public bool Yes(int field) => Is(field) && numbers[field] != 0;

    public FigureSymbol Symbol(int field) => Is(field) ? symbols[field] : FigureSymbol.None;

    public CodeMeaning? Meaning(int field) => Is(field) ? codes[field] : null;

    public string? Code(int field) => Meaning(field)?.Code;

    internal void Set(int field, CellState state, long number = 0, CodeMeaning? code = null, FigureSymbol symbol = FigureSymbol.None) =>
        (states[field], numbers[field], codes[field], symbols[field]) = (state, number, code, symbol);
}
