using Governance.Intake.Landing;
using Governance.Platform.Figures;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Governance.Intake.Data;

/// <summary>Bands, kinds of setting and months that the engine can look up itself, so that a row about a child need not be read to be counted.</summary>
internal static class BandFunctions
{
    /// <summary>Keys of months by number, such as <c>october</c>.</summary>
    private static readonly Dictionary<int, string> Months = Enumerable.Range(1, 12).ToDictionary(m => m, m => FigurePeriod.Month(new(2000, m, 1)).Key.Split('-')[1]);

    public static void Map(ModelBuilder model)
    {
        model.HasDbFunction(() => Bands.PhaseOf("")).HasTranslation(of => Cases(of[0], Bands.PhaseByAge, Bands.Unknown, of[0].TypeMapping));
        model.HasDbFunction(() => Bands.CohortOf("")).HasTranslation(of => Cases(of[0], Bands.CohortByProvision, Bands.Unknown, of[0].TypeMapping));
        model.HasDbFunction(() => Settings.OfCode("")).HasTranslation(of => Cases(of[0], Settings.ByCode, "", of[0].TypeMapping));
        model.HasDbFunction(() => MonthOf(0)).HasTranslation(of => Cases(of[0], Months, "", null));
    }

    /// <summary>The month of a number, as the key of a period ends in it: <c>october</c>.</summary>
    public static string MonthOf(int month) => Months[month];

    private static CaseExpression Cases<T>(SqlExpression of, IReadOnlyDictionary<T, string> bands, string otherwise, RelationalTypeMapping? text)
        where T : notnull =>
        new(of, [.. bands.Select(b => new CaseWhenClause(new SqlConstantExpression(b.Key, of.TypeMapping), new SqlConstantExpression(b.Value, text)))], new SqlConstantExpression(otherwise, text));
}
