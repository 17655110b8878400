using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Workstreams.Engine.Updating;

namespace Governance.Workstreams.Pages.Actions.Editing;

/// <summary>The form of an action's brief as it is typed.</summary>
internal sealed record ActionForm
{
    public string? Reference { get; set; }

    public string? Title { get; set; }

    public string? Description { get; set; }

    public string? Section { get; set; }

    public Guid? OwnerAccountId { get; set; }

    public string? OwnerRole { get; set; }

    public Guid? OrganisationId { get; set; }

    public DateParts Start { get; set; } = new();

    public DateParts Due { get; set; } = new();

    public string? DueAsStated { get; set; }

    public bool Critical { get; set; }

    public bool OnPlan { get; set; }

    public string? SuccessMeasure { get; set; }

    public List<string> Themes { get; set; } = [];

    public string? Notes { get; set; }

    public int Version { get; set; }

    public static ActionForm From(ActionFields fields, int version) => new()
    {
        Title = fields.Title,
        Description = fields.Description,
        Section = fields.Section,
        OwnerAccountId = fields.OwnerAccountId,
        OwnerRole = fields.OwnerAccountId is null ? fields.OwnerRole : "",
        OrganisationId = fields.OrganisationId,
        Start = DateParts.From(fields.Start),
        Due = DateParts.From(fields.Due),
        DueAsStated = fields.DueAsStated,
        Critical = fields.Critical,
        OnPlan = fields.OnPlan,
        SuccessMeasure = fields.SuccessMeasure,
        Themes = [.. fields.Themes],
        Notes = fields.Notes,
        Version = version,
    };

    public Result<ActionFields> Read()
    {
        var problems = new List<Problem>();
        if (!Start.TryToOptionalDate("start date", nameof(Start), out var start, out var badStart))
        {
            problems.Add(badStart);
        }

        if (!Due.TryToOptionalDate("due date", nameof(Due), out var due, out var badDue))
        {
            problems.Add(badDue);
        }

        return problems.Count > 0 ? Result<ActionFields>.Invalid(problems) : new ActionFields
        {
            Title = Title ?? "",
            Description = Description ?? "",
            Section = Section ?? "",
            OwnerAccountId = OwnerAccountId,
            OwnerRole = OwnerRole ?? "",
            OrganisationId = OrganisationId,
            Start = start,
            Due = due,
            DueAsStated = DueAsStated ?? "",
            Critical = Critical,
            OnPlan = OnPlan,
            SuccessMeasure = SuccessMeasure ?? "",
            Themes = Themes,
            Notes = Notes ?? "",
        };
    }

    /// <summary>What was kept on the conflict page; roles and organisations are found again by their names.</summary>
    public static ActionForm From(ConflictForm kept, People people) => new()
    {
        Version = kept.Version,
        Title = kept.Chosen(nameof(Title)),
        Description = kept.Chosen(nameof(Description)),
        Section = kept.Chosen(nameof(Section)),
        OwnerAccountId = people.Accounts.FirstOrDefault(a => a.RoleName == kept.Chosen(nameof(OwnerRole)))?.Id,
        OwnerRole = kept.Chosen(nameof(OwnerRole)),
        OrganisationId = people.Organisations.FirstOrDefault(o => o.ShortName == kept.Chosen(nameof(OrganisationId)))?.Id,
        Start = DateParts.From(UpdateWords.Day(kept.Chosen(nameof(Start)))),
        Critical = kept.Chosen(nameof(Critical)) == UpdateWords.Yes,
        OnPlan = kept.Chosen(nameof(OnPlan)) == UpdateWords.Yes,
        SuccessMeasure = kept.Chosen(nameof(SuccessMeasure)),
        Themes = [.. kept.Chosen(nameof(Themes)).Split(", ", StringSplitOptions.RemoveEmptyEntries)],
        Notes = kept.Chosen(nameof(Notes)),
    };
}
