namespace Governance.Partnership.Domain.Risks;

internal enum RiskKind
{
    Risk,
    Issue,
    Barrier,
}

internal enum RiskState
{
    Open,
    Closed,
}

/// <summary>How serious a score is. The order is the order of seriousness.</summary>
internal enum RiskBand
{
    Low,
    Medium,
    High,
    VeryHigh,
}

/// <summary>Likelihood and impact from 1 to 5, named, and the bands of their product.</summary>
internal static class Scale
{
    public const int Least = 1;
    public const int Most = 5;

    private const int MediumFrom = 5;
    private const int HighFrom = 10;
    private const int VeryHighFrom = 20;

    public static readonly IReadOnlyList<string> Likelihoods = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"];

    public static readonly IReadOnlyList<string> Impacts = ["Negligible", "Minor", "Moderate", "Major", "Critical"];

    public static string Likelihood(int level) => Likelihoods[level - 1];

    public static string Impact(int level) => Impacts[level - 1];

    public static RiskBand Band(int score) => score switch
    {
        >= VeryHighFrom => RiskBand.VeryHigh,
        >= HighFrom => RiskBand.High,
        >= MediumFrom => RiskBand.Medium,
        _ => RiskBand.Low,
    };

    /// <summary>Lowest and highest score of a band.</summary>
    public static (int From, int To) Range(RiskBand band) => band switch
    {
        RiskBand.VeryHigh => (VeryHighFrom, Most * Most),
        RiskBand.High => (HighFrom, VeryHighFrom - 1),
        RiskBand.Medium => (MediumFrom, HighFrom - 1),
        _ => (Least, MediumFrom - 1),
    };

    public static string Word(RiskBand band) => band == RiskBand.VeryHigh ? "Very high" : band.ToString();
}
