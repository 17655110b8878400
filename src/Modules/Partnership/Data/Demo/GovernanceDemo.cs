using Governance.Partnership.Data.Leads;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Leads;
using Governance.Partnership.Domain.Map;
using Governance.Partnership.Domain.Series;
using Governance.Partnership.Domain.Terms;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data.Demo;

/// <summary>Who leads, who reports to whom since when, and the texts the terms of reference had.</summary>
internal sealed class GovernanceDemo(GovernanceDb db) : IDemoData
{
    private const int MonthsUnderTheChildrensBoard = 14;
    private static readonly TimeOnly Morning = new(9, 0);

    public int Order => 22;

    public string What => "accountable leads, reporting lines and terms of reference";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        var boards = await db.Set<Board>().ToDictionaryAsync(b => b.Key, token);
        var (executive, children, wellbeing) = (boards["send-executive"], boards["childrens-partnership"], boards["health-and-wellbeing"]);
        var moved = new DateOnly(today.Year, today.Month, 1).AddMonths(-MonthsUnderTheChildrensBoard);
        var highNeeds = DemoBoards.HighNeedsSubGroup(executive.From.AddMonths(8));
        db.Add(highNeeds);
        db.AddRange(SeriesPlanner.Plan(highNeeds, highNeeds.Series!, today, [], new HashSet<Guid>()).Added);
        db.AddRange(
            Line(children, wellbeing, children.From, "As set up."),
            Line(executive, wellbeing, executive.From, "As set up.", moved.AddDays(-1)),
            Line(executive, children, moved, "The Health and Wellbeing Board asked for one board for all children between them."),
            Line(highNeeds, executive, highNeeds.From, "Answers to the Schools Forum; brings its advice on high needs here.", kind: LineKind.Advises));

        var at = new DemoOrganisationNames(await db.Set<Organisation>().ToDictionaryAsync(o => o.ShortName, o => o.Id, token));
        var accounts = await db.Users.ToDictionaryAsync(a => a.RoleName, a => a.Id, token);
        AddSeats(highNeeds, DemoBoards.HighNeedsSeats(at), accounts);
        AddTerms(executive, moved);
        db.AddRange(new[] { children, wellbeing, highNeeds }.Select(b => Terms(b, 1, b.Terms, "", b.From)));
        db.AddRange(DemoLeads.All(at, today).Select(l => new AccountableLead
        {
            RoleId = l.Role,
            RoleName = l.Holder,
            AccountId = accounts.TryGetValue(l.Holder, out var account) ? account : null,
            OrganisationId = l.Organisation,
            Area = l.Area,
            From = l.From,
            To = l.To,
        }));
        await db.SaveChangesAsync(token);
    }

    private void AddSeats(Board board, IReadOnlyList<DemoSeatType> types, Dictionary<string, Guid> accounts)
    {
        foreach (var (type, order) in types.Select((t, i) => (t, i + 1)))
        {
            var row = new SeatType { BoardId = board.Id, Title = type.Title, Required = type.Required, Sector = type.Sector, Order = order };
            db.Add(row);
            db.AddRange(type.Holders.Select(h => new Seat { SeatTypeId = row.Id, RoleName = h.Role, AccountId = accounts.TryGetValue(h.Role, out var id) ? id : null, OrganisationId = h.Organisation, From = board.From }));
        }
    }

    private void AddTerms(Board executive, DateOnly moved)
    {
        var first = executive.Terms
            .Replace("ten workstreams", "the SEND workstreams", StringComparison.Ordinal)
            .Replace("goes up to the Children's Partnership Board", "goes up to the Health and Wellbeing Board", StringComparison.Ordinal)
            .Replace(" Others may be asked in for a period or for one item.", "", StringComparison.Ordinal);
        db.AddRange(
            Terms(executive, 1, first, "", executive.From),
            Terms(executive, 2, executive.Terms, "Reports to the Children's Partnership Board; others may be asked in.", moved));
    }

    private static TermsVersion Terms(Board board, int number, string text, string why, DateOnly on) =>
        new() { BoardId = board.Id, Number = number, Text = text, Why = why, SavedAt = UkClock.At(on, Morning), SavedBy = "Board Secretary" };

    private static ReportingLine Line(Board board, Board to, DateOnly from, string why, DateOnly? until = null, LineKind kind = LineKind.ReportsTo) =>
        new() { BoardId = board.Id, ToBoardId = to.Id, Kind = kind, From = from, To = until, Why = why };
}

/// <summary>One holder's time in an accountable post of the sample area.</summary>
internal sealed record DemoLeads(Guid Role, string Holder, Guid Organisation, DateOnly From, DateOnly? To = null, string Area = "")
{
    public static IReadOnlyList<DemoLeads> All(DemoOrganisationNames at, DateOnly today)
    {
        var month = new DateOnly(today.Year, today.Month, 1);
        return
        [
            new(LeadRoles.HealthOfficer, "Consultant community paediatrician", at.Ccg, new(2013, 10, 4), new(2014, 8, 31)),
            new(LeadRoles.MedicalOfficer, "Consultant community paediatrician", at.Ccg, new(2014, 9, 1), new(2022, 6, 30)),
            new(LeadRoles.MedicalOfficer, "Consultant neurodisability paediatrician", at.Icb, new(2022, 7, 1), month.AddMonths(-3).AddDays(-1)),
            new(LeadRoles.ClinicalOfficer, "Designated Clinical Officer", at.Icb, new(2022, 7, 1), Area: "North and east"),
            new(LeadRoles.ClinicalOfficer, "Designated Clinical Officer, south", at.Icb, month.AddMonths(-20), Area: "South"),
            new(LeadRoles.IcbLead, "ICB Chief Nurse", at.Icb, new(2022, 7, 1), month.AddMonths(-17).AddDays(-1)),
            new(LeadRoles.IcbLead, "ICB Executive Lead", at.Icb, month.AddMonths(-17)),
            new(LeadRoles.Director, "Interim Director of Children's Services", at.SocialCare, month.AddMonths(-40), month.AddMonths(-28).AddDays(-1)),
            new(LeadRoles.Director, "Director of Children's Services", at.SocialCare, month.AddMonths(-28)),
            new(LeadRoles.NominatedOfficer, "Head of SEND", at.Council, month.AddMonths(-28)),
            new(LeadRoles.SocialCareOfficer, "Head of Disabled Children's Service", at.SocialCare, month.AddMonths(-9)),
        ];
    }
}
