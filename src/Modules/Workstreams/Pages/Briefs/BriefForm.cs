using Governance.Platform.Ui;
using Governance.Workstreams.Pages.Actions.Editing;

namespace Governance.Workstreams.Pages.Briefs;

internal sealed record BriefForm
{
    public string? Title { get; set; }

    public Guid? LeadAccountId { get; set; }

    public Guid? SponsorAccountId { get; set; }

    public string? WorkingGroup { get; set; }

    public string? Representatives { get; set; }

    public string? IntendedOutcomes { get; set; }

    public string? Activities { get; set; }

    public string? Timescales { get; set; }

    public List<string> Themes { get; set; } = [];

    public int Version { get; set; }

    public static BriefForm From(BriefFields fields, int version) => new()
    {
        Title = fields.Title,
        LeadAccountId = fields.LeadAccountId,
        SponsorAccountId = fields.SponsorAccountId,
        WorkingGroup = fields.WorkingGroup,
        Representatives = fields.Representatives,
        IntendedOutcomes = fields.IntendedOutcomes,
        Activities = fields.Activities,
        Timescales = fields.Timescales,
        Themes = [.. fields.Themes],
        Version = version,
    };

    public static BriefForm From(ConflictForm kept, People people) => new()
    {
        Title = kept.Chosen(nameof(Title)),
        LeadAccountId = people.Accounts.FirstOrDefault(a => a.RoleName == kept.Chosen(nameof(LeadAccountId)))?.Id,
        SponsorAccountId = people.Accounts.FirstOrDefault(a => a.RoleName == kept.Chosen(nameof(SponsorAccountId)))?.Id,
        WorkingGroup = kept.Chosen(nameof(WorkingGroup)),
        Representatives = kept.Chosen(nameof(Representatives)),
        IntendedOutcomes = kept.Chosen(nameof(IntendedOutcomes)),
        Activities = kept.Chosen(nameof(Activities)),
        Timescales = kept.Chosen(nameof(Timescales)),
        Themes = [.. kept.Chosen(nameof(Themes)).Split(", ", StringSplitOptions.RemoveEmptyEntries)],
        Version = kept.Version,
    };

    public BriefFields Read() => new()
    {
        Title = Title ?? "",
        LeadAccountId = LeadAccountId,
        SponsorAccountId = SponsorAccountId,
        WorkingGroup = WorkingGroup ?? "",
        Representatives = Representatives ?? "",
        IntendedOutcomes = IntendedOutcomes ?? "",
        Activities = Activities ?? "",
        Timescales = Timescales ?? "",
        Themes = Themes,
    };
}
