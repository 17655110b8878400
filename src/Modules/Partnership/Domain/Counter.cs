namespace Governance.Partnership.Domain;

/// <summary>How many numbers of a kind were ever given. Its row puts two who ask at the same moment in line.</summary>
internal sealed class Counter
{
    public const int Decisions = 1;
    public const int Matters = 2;
    public const int Risks = 3;
    public const int Disputes = 4;

    public int Id { get; init; } = Decisions;

    public int Given { get; set; }
}
