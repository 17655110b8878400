using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace Governance.Intake.Data;

/// <summary>Bands that the engine can look up itself, so that a row about a child need not be read to be counted.</summary>
internal static class BandFunctions
{
    public static void Map(ModelBuilder model)
    {
        model.HasDbFunction(() => Bands.PhaseOf("")).HasTranslation(of => Cases(of[0], Bands.PhaseByAge));
        model.HasDbFunction(() => Bands.CohortOf("")).HasTranslation(of => Cases(of[0], Bands.CohortByProvision));
    }

    private static CaseExpression Cases(SqlExpression of, IReadOnlyDictionary<string, string> bands) =>
        new(of, [.. bands.Select(b => new CaseWhenClause(Constant(of, b.Key), Constant(of, b.Value)))], Constant(of, Bands.Unknown));

    private static SqlConstantExpression Constant(SqlExpression like, string value) => new(value, like.TypeMapping);
}
