using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>What became of every row: <c>Read = Loaded + HeldAsSymbol + Quarantined</c>.</summary>
/// <param name="Read">Rows under the heading.</param>
/// <param name="Loaded">Rows whose figures are all numbers.</param>
/// <param name="HeldAsSymbol">Rows kept with at least one symbol in a figure's place; their numbers are kept too.</param>
/// <param name="Quarantined">Rows set aside with their reasons.</param>
internal sealed record TidyCounts(long Read, long Loaded, long HeldAsSymbol, long Quarantined)
{
    /// <summary>Cells of figures kept as numbers.</summary>
    public long Numbers { get; init; }

    /// <summary>Cells of figures kept as symbols.</summary>
    public long Symbols { get; init; }

    public IReadOnlyDictionary<string, long> ForJson => new Dictionary<string, long>(StringComparer.Ordinal)
    {
        ["read"] = Read,
        ["loaded"] = Loaded,
        ["heldAsSymbol"] = HeldAsSymbol,
        ["quarantined"] = Quarantined,
        ["figuresLoaded"] = Numbers,
        ["figuresHeldAsSymbol"] = Symbols,
    };
}

/// <summary>Reads a surveyed file to its end: good rows to one side, rows with reasons to the other, and what is to be said of the whole.</summary>
internal sealed class TidyRead(TidySurvey survey)
{
    private readonly List<Problem> said = [.. survey.Problems];
    private long read, loaded, held, quarantined, numbers, symbols;

    /// <summary>Said of the file, once every row was read.</summary>
    public IReadOnlyList<Problem> Problems => said;

    public TidyCounts Counts => new(read, loaded, held, quarantined) { Numbers = numbers, Symbols = symbols };

    /// <summary>Every row in the order of the file.</summary>
    public IEnumerable<TidyReading> Rows(TidySource file, CancellationToken token)
    {
        var keys = TidyMatrix.Of(new TidyRowReader(survey).Read(file, token));
        var reader = new TidyRowReader(survey);
        foreach (var row in reader.Read(file, token))
        {
            var judged = row.Good && keys.Refuses(row) is { } why ? row with { Problems = [why] } : row;
            Count(judged);
            yield return judged;
        }

        said.AddRange(reader.Tallies.Problems());
        said.AddRange(keys.Problems());
    }

    private void Count(TidyReading row)
    {
        read++;
        if (!row.Good)
        {
            quarantined++;
            return;
        }

        (loaded, held) = row.Symbols == 0 ? (loaded + 1, held) : (loaded, held + 1);
        numbers += row.Numbers;
        symbols += row.Symbols;
    }
}
