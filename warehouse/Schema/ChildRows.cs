namespace Governance.Warehouse.Schema;

/// <summary>What every fact about a child holds: bands, and the row it came from. No name, no number, no date of birth.</summary>
public abstract class ChildFactRow : BuildRow
{
    /// <summary>The period it is counted in, such as <c>2026-october</c>.</summary>
    public required string PeriodKey { get; init; }

    /// <summary>Row of the extract it came from; with the period, unique in a build and table.</summary>
    public required int SourceRow { get; init; }

    /// <summary>Area group the child lives in, or empty.</summary>
    public required string AreaCode { get; init; }

    /// <summary>Phase by age at the end of the period.</summary>
    public required string Phase { get; init; }
}

/// <summary>One child at the end of a month or on a school census day.</summary>
public sealed class ChildSnapshotRow : ChildFactRow
{
    /// <summary>Keyed pseudonym of the child.</summary>
    public required string Child { get; init; }

    /// <summary><c>plans</c>: a plan in force at the end of the month. <c>census</c>: a pupil on a census day.</summary>
    public required string Register { get; init; }

    /// <summary>The day counted.</summary>
    public required DateOnly CountedOn { get; init; }

    /// <summary>Code of sex as reported.</summary>
    public required string Sex { get; init; }

    /// <summary>Broad ethnic group, or <c>Unknown</c>.</summary>
    public required string EthnicGroup { get; init; }

    /// <summary>Cohort by SEN provision.</summary>
    public required string Cohort { get; init; }

    /// <summary>Code of the primary need, or <c>unknown</c>.</summary>
    public required string Need { get; init; }

    /// <summary>Kind of setting, or empty where only a school is known.</summary>
    public required string Setting { get; init; }
}

/// <summary>One plan issued.</summary>
public sealed class PlanTimelinessRow : ChildFactRow
{
    /// <summary>Day the request was received.</summary>
    public required DateOnly RequestedOn { get; init; }

    /// <summary>Day the final plan was sent.</summary>
    public required DateOnly IssuedOn { get; init; }

    /// <summary>Days between them.</summary>
    public required int Days { get; init; }

    /// <summary>True when an exception to the 20 weeks applied.</summary>
    public required bool Excepted { get; init; }

    /// <summary>True when it was sent within 20 weeks.</summary>
    public required bool InTime { get; init; }

    /// <summary>Code of the primary need.</summary>
    public required string Need { get; init; }
}

/// <summary>Sessions of one pupil at one school in one term.</summary>
public sealed class AbsenceRow : ChildFactRow
{
    /// <summary>Cohort by SEN provision.</summary>
    public required string Cohort { get; init; }

    /// <summary>Sessions possible.</summary>
    public required int Possible { get; init; }

    /// <summary>Sessions missed for any reason.</summary>
    public required int Missed { get; init; }

    /// <summary>Of those, unauthorised.</summary>
    public required int Unauthorised { get; init; }
}

/// <summary>One suspension or permanent exclusion.</summary>
public sealed class SuspensionRow : ChildFactRow
{
    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }

    /// <summary>True for a permanent exclusion.</summary>
    public required bool IsPermanent { get; init; }

    /// <summary>Code of the first reason.</summary>
    public required string Reason { get; init; }

    /// <summary>Sessions missed; 0 for a permanent exclusion.</summary>
    public required int Sessions { get; init; }

    /// <summary>Cohort by SEN provision.</summary>
    public required string Cohort { get; init; }
}

/// <summary>One place a child has on the last day of a month.</summary>
public sealed class PlacementFactRow : ChildFactRow
{
    /// <summary><c>plan</c>: named in a plan. <c>alternative</c>: alternative provision.</summary>
    public required string Register { get; init; }

    /// <summary>Cohort by SEN provision.</summary>
    public required string Cohort { get; init; }

    /// <summary>Kind of setting, or empty where only a school is known.</summary>
    public required string Setting { get; init; }

    /// <summary>False for a provider that is not registered.</summary>
    public required bool IsRegistered { get; init; }

    /// <summary>True for a residential place.</summary>
    public required bool IsResidential { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly StartedOn { get; init; }
}

/// <summary>One child waiting for a health service on the last day of a month.</summary>
public sealed class WaitingRow : ChildFactRow
{
    /// <summary>Code of the service, such as <c>SLT</c>.</summary>
    public required string Service { get; init; }

    /// <summary>Day of the referral.</summary>
    public required DateOnly ReferredOn { get; init; }

    /// <summary>Days waited so far.</summary>
    public required int Days { get; init; }
}
