using System.Text.Json;
using Governance.Platform.Rag;

namespace Governance.Workstreams.Data.Demo;

/// <summary>The sample area's plan as written in <c>northmere.json</c>; days count from the day it is loaded.</summary>
internal sealed record NorthmerePlan(string Strategy, IReadOnlyList<PlanTheme> Themes, IReadOnlyList<PlanWorkstream> Workstreams)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    public static NorthmerePlan Read()
    {
        using var json = typeof(NorthmerePlan).Assembly.GetManifestResourceStream("Governance.Workstreams.northmere.json")
            ?? throw new InvalidOperationException("northmere.json is not embedded.");
        return JsonSerializer.Deserialize<NorthmerePlan>(json, Options)!;
    }
}

internal sealed record PlanTheme(string Key, string Title);

internal sealed record PlanClaim(RagStatus Status, string Why, int DaysAgo);

internal sealed record PlanWorkstream(int Number, string Key, string Title, string Lead, string Partner, string Sponsor)
{
    public string WorkingGroup { get; init; } = "";

    public string Representatives { get; init; } = "";

    public string Outcomes { get; init; } = "";

    public string Activities { get; init; } = "";

    public string Timescales { get; init; } = "";

    public List<string> Themes { get; init; } = [];

    public string GovernedElsewhere { get; init; } = "";

    public PlanClaim? Claim { get; init; }

    public IReadOnlyList<PlanAction> Actions { get; init; } = [];
}

internal sealed record PlanMilestone(string Title, int Baseline, int Due, int? Met);

internal sealed record PlanForecast(int PeriodsAgo, int Day);

internal sealed record PlanBlocker(string Text, bool Critical, int Opened, int? Closed, string RaisedTo, int? Raised);

internal sealed record PlanNeed(string Ref, string Why);

internal sealed record PlanAction(string Ref, string Title, string Section, int Start, int Percent)
{
    public string Owner { get; init; } = "";

    public string Partner { get; init; } = "";

    public int? Baseline { get; init; }

    public DateOnly? BaselineDate { get; init; }

    public int? Due { get; init; }

    public string Stated { get; init; } = "";

    public bool Critical { get; init; }

    public bool OnPlan { get; init; }

    public string Measure { get; init; } = "";

    public List<string> Themes { get; init; } = [];

    /// <summary>What happened, oldest first; spread over the months in which the action was live.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    public IReadOnlyList<PlanMilestone> Milestones { get; init; } = [];

    public IReadOnlyList<PlanForecast> Forecasts { get; init; } = [];

    public IReadOnlyList<PlanBlocker> Blockers { get; init; } = [];

    public IReadOnlyList<PlanNeed> Needs { get; init; } = [];

    /// <summary>Update of the open period: <c>submitted</c>, <c>draft</c> or nothing yet.</summary>
    public string Now { get; init; } = "";

    /// <summary>Closed periods, counted back, for which nobody wrote.</summary>
    public int QuietPeriods { get; init; }

    public RagStatus? Claimed { get; init; }

    public string ClaimReason { get; init; } = "";

    public int? Completed { get; init; }

    public string Impact { get; init; } = "";

    public int? Closed { get; init; }

    public string ClosedReason { get; init; } = "";

    /// <summary>Day on which a board moved the date from baseline to due.</summary>
    public int? RebasedOn { get; init; }

    /// <summary>Day to which the owner asks the board to move it.</summary>
    public int? AskedTo { get; init; }

    public string RebaseReason { get; init; } = "";

    public string Notes { get; init; } = "";
}
