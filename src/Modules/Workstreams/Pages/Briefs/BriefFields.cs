using Governance.Platform.Messages;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Pages.Actions.Editing;

namespace Governance.Workstreams.Pages.Briefs;

internal sealed record BriefFields
{
    public string Title { get; init; } = "";

    public Guid? LeadAccountId { get; init; }

    public Guid? SponsorAccountId { get; init; }

    public string WorkingGroup { get; init; } = "";

    public string Representatives { get; init; } = "";

    public string IntendedOutcomes { get; init; } = "";

    public string Activities { get; init; } = "";

    public string Timescales { get; init; } = "";

    public IReadOnlyList<string> Themes { get; init; } = [];

    public IReadOnlyList<Problem> Problems() =>
    [
        .. new[]
        {
            Required.Check(Title, 160, "the name of the workstream", "The name", nameof(Title)),
            LineTooLong.Check(WorkingGroup, 1000, "The working group", nameof(WorkingGroup)),
            LineTooLong.Check(Representatives, 1000, "The representatives", nameof(Representatives)),
            LineTooLong.Check(IntendedOutcomes, 4000, "The intended outcomes", nameof(IntendedOutcomes)),
            LineTooLong.Check(Activities, 4000, "The activities", nameof(Activities)),
            LineTooLong.Check(Timescales, 1000, "The timescales", nameof(Timescales)),
        }.OfType<Problem>(),
    ];

    public void ApplyTo(Workstream workstream, People people)
    {
        workstream.Title = Title.Trim();
        (workstream.LeadAccountId, workstream.LeadRole) = people.Owner(LeadAccountId, workstream.LeadRole);
        (workstream.SponsorAccountId, workstream.SponsorRole) = people.Owner(SponsorAccountId, workstream.SponsorRole);
        (workstream.WorkingGroup, workstream.Representatives) = (WorkingGroup.Trim(), Representatives.Trim());
        (workstream.IntendedOutcomes, workstream.Activities) = (IntendedOutcomes.Trim(), Activities.Trim());
        workstream.Timescales = Timescales.Trim();
        workstream.Themes = [.. Themes.Order(StringComparer.Ordinal)];
    }

    public FieldVersions[] Beside(Workstream stored, People people) =>
    [
        new(nameof(Title), "Name", Title.Trim(), stored.Title),
        new(nameof(LeadAccountId), "Lead", people.Owner(LeadAccountId, stored.LeadRole).Role, stored.LeadRole),
        new(nameof(SponsorAccountId), "Sponsor", people.Owner(SponsorAccountId, stored.SponsorRole).Role, stored.SponsorRole),
        new(nameof(WorkingGroup), "Working group", WorkingGroup.Trim(), stored.WorkingGroup),
        new(nameof(Representatives), "Representatives", Representatives.Trim(), stored.Representatives),
        new(nameof(IntendedOutcomes), "Intended outcomes", IntendedOutcomes.Trim(), stored.IntendedOutcomes),
        new(nameof(Activities), "Activities", Activities.Trim(), stored.Activities),
        new(nameof(Timescales), "Timescales", Timescales.Trim(), stored.Timescales),
        new(nameof(Themes), "Themes", Stale.List(Themes), Stale.List(stored.Themes)),
    ];
}
