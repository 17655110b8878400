using Governance.Intake.Domain.Landed;
using Governance.Platform.Data;

namespace Governance.Intake.Loading;

/// <summary>A row that says again what another row of the file says.</summary>
internal sealed class Twin
{
    public required int Row { get; init; }

    public required int First { get; init; }

    public required bool IsSymbol { get; init; }
}

/// <summary>Finds rows of one file that cannot all be true. The database compares them, so that memory does not grow with the file.</summary>
internal static class Twins
{
    public static IQueryable<Twin> SamePlan(GovernanceDb db, Guid id)
    {
        var rows = db.Set<PlanRow>().Where(r => r.SubmissionId == id);
        return from r in rows
               join g in rows.GroupBy(r => r.PlanId).Where(g => g.Count() > 1).Select(g => new { g.Key, First = g.Min(r => r.RowNumber) }) on r.PlanId equals g.Key
               where r.RowNumber > g.First
               select new Twin { Row = r.RowNumber, First = g.First, IsSymbol = false };
    }

    /// <summary>All but the plan issued last; of those issued the same day all but the first.</summary>
    public static IQueryable<Twin> OpenPlans(GovernanceDb db, Guid id)
    {
        var open = db.Set<PlanRow>().Where(r => r.SubmissionId == id && r.IssuedOn != null && r.CeasedOn == null);
        var children = open.GroupBy(r => r.Child).Where(g => g.Count() > 1).Select(g => new { g.Key, Last = g.Max(r => r.IssuedOn) });
        var kept =
            from r in open
            join c in children on r.Child equals c.Key
            where r.IssuedOn == c.Last
            group r by r.Child into g
            select new { Child = g.Key, Row = g.Min(r => r.RowNumber) };
        return from r in open
               join k in kept on r.Child equals k.Child
               where r.RowNumber != k.Row
               select new Twin { Row = r.RowNumber, First = k.Row, IsSymbol = false };
    }

    public static IQueryable<Twin> SameRequest(GovernanceDb db, Guid id)
    {
        var rows = db.Set<RequestRow>().Where(r => r.SubmissionId == id);
        return from r in rows
               join g in rows.GroupBy(r => r.RequestId).Where(g => g.Count() > 1).Select(g => new { g.Key, First = g.Min(r => r.RowNumber) }) on r.RequestId equals g.Key
               where r.RowNumber > g.First
               select new Twin { Row = r.RowNumber, First = g.First, IsSymbol = false };
    }

    public static IQueryable<Twin> SameCase(GovernanceDb db, Guid id)
    {
        var rows = db.Set<TribunalRow>().Where(r => r.SubmissionId == id);
        return from r in rows
               join g in rows.GroupBy(r => r.CaseId).Where(g => g.Count() > 1).Select(g => new { g.Key, First = g.Min(r => r.RowNumber) }) on r.CaseId equals g.Key
               where r.RowNumber > g.First
               select new Twin { Row = r.RowNumber, First = g.First, IsSymbol = false };
    }

    public static IQueryable<Twin> SamePosting(GovernanceDb db, Guid id)
    {
        var rows = db.Set<LedgerRow>().Where(r => r.SubmissionId == id);
        return from r in rows
               join g in rows.GroupBy(r => r.PostingId).Where(g => g.Count() > 1).Select(g => new { g.Key, First = g.Min(r => r.RowNumber) }) on r.PostingId equals g.Key
               where r.RowNumber > g.First
               select new Twin { Row = r.RowNumber, First = g.First, IsSymbol = false };
    }

    public static IQueryable<Twin> SamePupil(GovernanceDb db, Guid id)
    {
        var rows = db.Set<SupportRow>().Where(r => r.SubmissionId == id);
        return from r in rows
               join g in rows.GroupBy(r => new { r.Child, r.CensusOn }).Where(g => g.Count() > 1).Select(g => new { g.Key.Child, g.Key.CensusOn, First = g.Min(r => r.RowNumber) })
                   on new { r.Child, r.CensusOn } equals new { g.Child, g.CensusOn }
               where r.RowNumber > g.First
               select new Twin { Row = r.RowNumber, First = g.First, IsSymbol = false };
    }

    public static IQueryable<Twin> SameTerm(GovernanceDb db, Guid id)
    {
        var rows = db.Set<AttendanceRow>().Where(r => r.SubmissionId == id).Select(r => new { r.Child, School = r.Urn ?? 0, r.RowNumber });
        return from r in rows
               join g in rows.GroupBy(r => new { r.Child, r.School }).Where(g => g.Count() > 1).Select(g => new { g.Key.Child, g.Key.School, First = g.Min(r => r.RowNumber) })
                   on new { r.Child, r.School } equals new { g.Child, g.School }
               where r.RowNumber > g.First
               select new Twin { Row = r.RowNumber, First = g.First, IsSymbol = false };
    }

    public static IQueryable<Twin> SameExclusion(GovernanceDb db, Guid id)
    {
        var rows = db.Set<ExclusionRow>().Where(r => r.SubmissionId == id);
        return from r in rows
               join g in rows.GroupBy(r => new { r.Child, r.StartedOn, r.Category }).Where(g => g.Count() > 1).Select(g => new { g.Key.Child, g.Key.StartedOn, g.Key.Category, First = g.Min(r => r.RowNumber) })
                   on new { r.Child, r.StartedOn, r.Category } equals new { g.Child, g.StartedOn, g.Category }
               where r.RowNumber > g.First
               select new Twin { Row = r.RowNumber, First = g.First, IsSymbol = false };
    }

    /// <summary>Every one of them: nobody can know which value is meant.</summary>
    public static IQueryable<Twin> TwoValues(GovernanceDb db, Guid id)
    {
        var rows = db.Set<IndicatorRow>().Where(r => r.SubmissionId == id);
        return from r in rows
               join g in rows.GroupBy(r => new { r.Indicator, r.TimePeriod, r.TimeIdentifier, r.AreaCode }).Where(g => g.Count() > 1)
                   .Select(g => new { g.Key.Indicator, g.Key.TimePeriod, g.Key.TimeIdentifier, g.Key.AreaCode, First = g.Min(r => r.RowNumber), Last = g.Max(r => r.RowNumber) })
                   on new { r.Indicator, r.TimePeriod, r.TimeIdentifier, r.AreaCode } equals new { g.Indicator, g.TimePeriod, g.TimeIdentifier, g.AreaCode }
               select new Twin { Row = r.RowNumber, First = r.RowNumber == g.First ? g.Last : g.First, IsSymbol = r.Symbol != null };
    }
}
