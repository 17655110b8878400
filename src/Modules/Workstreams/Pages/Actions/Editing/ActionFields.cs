using Governance.Platform.Messages;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Domain.Rules;
using Governance.Workstreams.Engine;

namespace Governance.Workstreams.Pages.Actions.Editing;

/// <summary>What a plan says of an action; its state is kept elsewhere.</summary>
internal sealed record ActionFields
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    public string Section { get; init; } = "";

    public Guid? OwnerAccountId { get; init; }

    /// <summary>The owner's role when they have no account here.</summary>
    public string OwnerRole { get; init; } = "";

    public Guid? OrganisationId { get; init; }

    public DateOnly? Start { get; init; }

    /// <summary>A first due date. Once there is one, only a board's decision moves it.</summary>
    public DateOnly? Due { get; init; }

    public string DueAsStated { get; init; } = "";

    public bool Critical { get; init; }

    public bool OnPlan { get; init; }

    public string SuccessMeasure { get; init; } = "";

    public IReadOnlyList<string> Themes { get; init; } = [];

    public string Notes { get; init; } = "";

    public IReadOnlyList<Problem> Problems() =>
    [
        .. new[]
        {
            Required.Check(Title, 300, "what will be done", "The title", nameof(Title)),
            LineTooLong.Check(Description, 4000, "The description", nameof(Description)),
            LineTooLong.Check(Section, 300, "The heading", nameof(Section)),
            LineTooLong.Check(OwnerRole, 120, "The owner’s role", nameof(OwnerRole)),
            LineTooLong.Check(DueAsStated, 200, "The date as stated", nameof(DueAsStated)),
            LineTooLong.Check(SuccessMeasure, 1000, "The success measure", nameof(SuccessMeasure)),
            LineTooLong.Check(Notes, 8000, "The notes", nameof(Notes)),
            DueBeforeStart.Check(Start, Due),
        }.OfType<Problem>(),
    ];

    public void ApplyTo(WorkstreamAction action, People people)
    {
        (action.Title, action.Description, action.Section) = (Title.Trim(), Description.Trim(), Section.Trim());
        (action.OwnerAccountId, action.OwnerRole) = people.Owner(OwnerAccountId, OwnerRole);
        (action.OrganisationId, action.PartnerName) = people.Partner(OrganisationId, action.PartnerName);
        (action.Start, action.Critical, action.OnPlan) = (Start, Critical, OnPlan);
        (action.SuccessMeasure, action.Notes) = (SuccessMeasure.Trim(), Notes.Trim());
        action.Themes = [.. Themes.Order(StringComparer.Ordinal)];
        if (action.CurrentDue is null)
        {
            (action.BaselineDue, action.CurrentDue, action.DueAsStated) = (action.BaselineDue ?? Due, Due, DueAsStated.Trim());
        }
    }

    public FieldVersions[] Beside(WorkstreamAction stored, People people) =>
    [
        new(nameof(Title), "Action", Title.Trim(), stored.Title),
        new(nameof(Description), "Description", Description.Trim(), stored.Description),
        new(nameof(Section), "Heading of the plan", Section.Trim(), stored.Section),
        new(nameof(OwnerRole), "Owner", people.Owner(OwnerAccountId, OwnerRole).Role, stored.OwnerRole),
        new(nameof(OrganisationId), "Partner organisation", people.Partner(OrganisationId, "").Name, stored.PartnerName),
        new(nameof(Start), "Start", Stale.Day(Start), Stale.Day(stored.Start)),
        new(nameof(Critical), "Critical", Stale.YesNo(Critical), Stale.YesNo(stored.Critical)),
        new(nameof(OnPlan), "On the plan on a page", Stale.YesNo(OnPlan), Stale.YesNo(stored.OnPlan)),
        new(nameof(SuccessMeasure), "Success measure", SuccessMeasure.Trim(), stored.SuccessMeasure),
        new(nameof(Themes), "Themes", Stale.List(Themes), Stale.List(stored.Themes)),
        new(nameof(Notes), "Notes", Notes.Trim(), stored.Notes),
    ];
}
