using Governance.Outcomes.Domain;
using Governance.Platform.Figures;

namespace Governance.Outcomes.Engine;

/// <summary>A value as it was published at a moment.</summary>
internal sealed record Published(IndicatorValue Value, StatedFigures Figures, int Definition, DateTimeOffset PublishedAt, string File, string AcceptedBy, string Reason, IReadOnlyList<FormerValue> Former, bool IsNow)
{
    /// <summary>Null when nothing was published yet.</summary>
    /// <param name="value">The value now.</param>
    /// <param name="former">What was published before, oldest first.</param>
    /// <param name="end">The first moment that is too late.</param>
    public static Published? At(IndicatorValue value, IReadOnlyList<FormerValue> former, DateTimeOffset end)
    {
        if (value.PublishedAt < end)
        {
            return new(value, new(value.Numerator, value.Denominator, value.Value), value.DefinitionNumber, value.PublishedAt, value.File, value.AcceptedBy, value.Reason, former, IsNow: true);
        }

        var then = former.LastOrDefault(f => f.PublishedAt < end);
        return then is null ? null : new(
            value, new(then.Numerator, then.Denominator, then.Value), then.DefinitionNumber, then.PublishedAt, then.File, then.AcceptedBy, then.Reason,
            [.. former.Where(f => f.PublishedAt < then.PublishedAt)], IsNow: false);
    }

    public FigureValue Said => Figures.Number is { } number ? FigureValue.Of(number) : FigureValue.Of(Figures.Symbol);
}
