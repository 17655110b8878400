using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;
using Governance.Platform.Figures;

namespace Governance.Intake.Landing;

internal sealed class IndicatorLander(ExtractSchema schema) : Lander<IndicatorRow>(schema)
{
    private readonly int indicator = schema.At("indicator");
    private readonly int period = schema.At("time_period");
    private readonly int identifier = schema.At("time_identifier");
    private readonly int area = schema.At("area_code");
    private readonly int numerator = schema.At("numerator");
    private readonly int denominator = schema.At("denominator");
    private readonly int value = schema.At("value");

    public override IndicatorRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        Indicator = row.Text(indicator),
        TimePeriod = row.Text(period),
        TimeIdentifier = row.Text(identifier),
        AreaCode = row.Text(area),
        Numerator = row.Long(numerator),
        Denominator = row.Long(denominator),
        Value = row.Symbol(value) == FigureSymbol.None ? row.Long(value) : null,
        Symbol = row.Symbol(value) == FigureSymbol.None ? null : FigureValue.Of(row.Symbol(value)).Cell,
    };
}
