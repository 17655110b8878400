using Governance.Intake.Schemas;
using Governance.Platform.Figures;

namespace Governance.Intake.Rules;

/// <summary>The two columns of a period name one there is.</summary>
internal sealed class PeriodExists(ExtractSchema schema) : RowRule
{
    private readonly int period = schema.At("time_period");
    private readonly int identifier = schema.At("time_identifier");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Is(period) && row.Is(identifier) && FigurePeriod.TryRead(row.Text(period), row.Text(identifier)) is null)
        {
            log.Add(Catalogue.NoSuchPeriod, period, "Period and time identifier name no period there is, such as 202526 and Academic year.");
        }
    }
}

/// <summary>A share is part of a whole, and a value follows from its parts.</summary>
internal sealed class ValueFollowsFromParts(ExtractSchema schema) : RowRule
{
    private const decimal Rounding = 0.51m;

    private readonly int numerator = schema.At("numerator");
    private readonly int denominator = schema.At("denominator");
    private readonly int value = schema.At("value");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Long(denominator) is not { } whole || row.Symbol(value) != FigureSymbol.None || row.Long(value) is not { } said)
        {
            return;
        }

        if (whole == 0)
        {
            log.Add(Catalogue.DenominatorNought, denominator, "The denominator is nought and a value is given. Give the symbol z.");
            return;
        }

        if (row.Long(numerator) is not { } part)
        {
            return;
        }

        var (share, shown) = ((decimal)part / whole, said / 1_000_000m);
        if (Math.Abs((share * 100) - shown) <= Rounding)
        {
            if (part > whole)
            {
                log.Add(Catalogue.NumeratorOver, numerator, "The numerator is above the denominator, although the value is a percentage.");
            }
        }
        else if (Math.Abs(share - shown) > Math.Max(Rounding, Math.Abs(shown) / 100) && Math.Abs((share * 10_000) - shown) > Rounding && Math.Abs((share * 1_000) - shown) > Rounding)
        {
            log.Add(Catalogue.ValueAndParts, value, "The value does not follow from its numerator and denominator.");
        }
    }
}
