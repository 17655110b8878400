using Governance.Intake.Schemas;
using Governance.Platform.Figures;

namespace Governance.Intake.Rules;

/// <summary>2300 and 2330: sessions go with suspensions.</summary>
internal sealed class SessionsFitCategory(ExtractSchema schema) : RowRule
{
    private readonly int category = schema.At("category");
    private readonly int sessions = schema.At("sessions");

    public override void Check(RowBuffer row, RowLog log)
    {
        var code = row.Code(category);
        if (code is "SUSP" or "LNCH" && row.IsEmpty(sessions))
        {
            log.Add(Catalogue.SessionsMissing, sessions, "The suspension does not say its sessions.");
        }
        else if (code is "PERM" && row.Is(sessions))
        {
            log.Add(Catalogue.SessionsNeedless, sessions, "A permanent exclusion has no sessions.");
        }
    }
}

/// <summary>2530: nobody misses more than there was.</summary>
internal sealed class MissedIsWithinPossible(ExtractSchema schema) : RowRule
{
    private readonly int possible = schema.At("sessions_possible");
    private readonly int missed = schema.At("sessions_missed");
    private readonly int unauthorised = schema.At("sessions_unauthorised");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Whole(missed) > row.Whole(possible))
        {
            log.Add(Catalogue.MissedOverPossible, missed, "More sessions were missed than were possible.");
        }

        if (row.Whole(unauthorised) > row.Whole(missed))
        {
            log.Add(Catalogue.UnauthorisedOverMissed, unauthorised, "More sessions were unauthorised than were missed.");
        }
    }
}

/// <summary>A row names the term of its file.</summary>
internal sealed class TermOfTheFile(ExtractSchema schema) : RowRule
{
    private readonly int year = schema.At("time_period");
    private readonly int term = schema.At("time_identifier");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (!row.Is(year) || !row.Is(term))
        {
            return;
        }

        if (FigurePeriod.TryRead(row.Text(year), row.Code(term)!) is not { } period)
        {
            log.Add(Catalogue.NoSuchPeriod, year, "There is no such academic year and term.");
        }
        else if (period != row.Context.Period)
        {
            log.Add(Catalogue.OtherPeriod, year, "The row is of another term than the file.");
        }
    }
}

/// <summary>A case resolved before its hearing says how.</summary>
internal sealed class SettledHasOutcome(ExtractSchema schema, string settled) : RowRule
{
    private readonly int before = schema.At(settled);
    private readonly int outcome = schema.At("outcome");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Yes(before) && row.IsEmpty(outcome))
        {
            log.Add(Catalogue.Settled, outcome, "The case was resolved before its hearing and has no outcome.");
        }
    }
}

/// <summary>A personal budget is arranged, paid directly, or both.</summary>
internal sealed class BudgetHasForm(ExtractSchema schema) : RowRule
{
    private readonly int organised = schema.At("organised");
    private readonly int direct = schema.At("direct_payment");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (!row.Yes(organised) && !row.Yes(direct))
        {
            log.Add(Catalogue.BudgetForm, organised, "The budget is neither arranged nor paid directly.");
        }
    }
}
