using Governance.Platform.Ui;

namespace Governance.Partnership.Domain.Risks;

/// <summary>How many risks stand in each of the 25 squares.</summary>
/// <param name="Squares">Counts by likelihood and impact; a square without any is left out.</param>
internal sealed record HeatMap(IReadOnlyDictionary<(int Likelihood, int Impact), int> Squares)
{
    public int Total => Squares.Values.Sum();

    public int In(int likelihood, int impact) => Squares.GetValueOrDefault((likelihood, impact));

    public int In(RiskBand band) => Squares.Where(s => Scale.Band(s.Key.Likelihood * s.Key.Impact) == band).Sum(s => s.Value);

    public string Sentence
    {
        get
        {
            var high = In(RiskBand.High) + In(RiskBand.VeryHigh);
            return Total == 0 ? "Nothing is recorded that fits." : $"{UkText.Number(high)} of {UkText.Number(Total)} {(high == 1 ? "is" : "are")} high or very high.";
        }
    }
}
