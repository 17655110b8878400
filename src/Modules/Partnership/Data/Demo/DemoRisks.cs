using Governance.Partnership.Domain.Risks;

namespace Governance.Partnership.Data.Demo;

internal sealed record DemoScore(int DaysAgo, int Likelihood, int Impact, string Why);

internal sealed record DemoEscalation(string Board, int DaysAgo, string Reason);

/// <summary>A risk of the sample area, with its scores from the first to the last.</summary>
internal sealed record DemoRisk(RiskKind Kind, string? Workstream, string Title, string Cause, string Effect, string Mitigation, string Owner, int ReviewInDays, params IReadOnlyList<DemoScore> Scores)
{
    public DemoEscalation? Escalated { get; init; }

    public int? ClosedDaysAgo { get; init; }

    public string CloseReason { get; init; } = "";

    public static readonly IReadOnlyList<DemoRisk> All =
    [
        new(RiskKind.Barrier, "autism", "The online assessment contract ends before the next one is bought", "Buying again takes four months and was started late.", "Families who wait for an autism assessment would wait longer, and the backlog would grow by about forty a month.", "A six-month extension is asked of the board. The specification for the next contract goes to providers in the same month.", "Head of Autism, ICB", 12,
            new(96, 3, 4, "Timetable slipped once."), new(40, 4, 4, "No bidder event held yet."), new(20, 4, 5, "Four months are needed and four are left."))
        { Escalated = new("send-executive", 20, "The extension needs both commissioners to agree before the notice date.") },
        new(RiskKind.Issue, "speech-language", "Three of eleven therapist posts are vacant", "Newly qualified therapists leave for areas that pay a retention premium.", "Schools lose a visit in three; plans name therapy that is not given.", "Bank therapists cover the most urgent. The trust and the council look at a joint training post.", "Joint Commissioning Manager", 19,
            new(150, 5, 2, "One post vacant."), new(75, 5, 3, "Two more left over the summer.")),
        new(RiskKind.Risk, "special-schools", "Special school places run out before the new site opens", "The building contract started a term late and requests rose by a tenth.", "Children would travel out of the area, at more cost and with less of a day.", "Two satellite classes open in mainstream schools. Admissions meet every fortnight.", "Head of Specialist Provision", 8,
            new(210, 3, 4, "First forecast."), new(62, 4, 4, "Start on site slipped."))
        { Escalated = new("childrens-partnership", 33, "The capital programme is the Children's Partnership Board's to reorder.") },
        new(RiskKind.Risk, "exceptional-needs", "High needs spending passes what the recovery plan allows", "More plans are agreed in a year than the plan counted on.", "The deficit grows and money for early help is held back.", "Panel decisions are checked monthly against the plan; area groups try shared support first.", "Head of High Needs Funding", 26,
            new(180, 4, 4, "As the recovery plan says."), new(88, 3, 4, "Panel checks began.")),
        new(RiskKind.Barrier, "quality-offer", "Health visitors cannot see the council's early years record", "No agreement to share the record since the trust changed its system.", "Needs found at the two-year check are not known to settings until a parent tells them.", "A draft agreement is with both information governance leads.", "Designated Clinical Officer", 5,
            new DemoScore(54, 4, 3, "The old link was switched off.")),
        new(RiskKind.Risk, "educational-psychology", "Advice from psychologists comes late", "Two posts took four advertisements to fill.", "Plans miss twenty weeks, and families complain.", "Associates are under contract to the end of the financial year.", "Principal Educational Psychologist", 33,
            new(240, 5, 4, "A third of posts vacant."), new(120, 4, 4, "One post filled."), new(30, 3, 4, "Associates under contract.")),
        new(RiskKind.Risk, null, "Parent representatives stand down faster than others come", "Meetings are in working hours and nobody pays for childcare.", "Decisions are taken with one parent in the room, or none.", "Travel and childcare are paid from this quarter; every third meeting is in the evening.", "Parent Carer Forum Co-chair", 40,
            new DemoScore(130, 3, 3, "One of three seats vacant.")),
        new(RiskKind.Risk, "sensory-physical", "Equipment comes later than the six-week standard", "One technician serves the whole county.", "Children start a term without what they need to join in.", "A joint bid with the community trust for a second technician.", "Head of Sensory Service", 22,
            new(200, 4, 3, "Eleven weeks on average."), new(45, 3, 3, "Nine weeks since lending between schools began.")),
        new(RiskKind.Risk, null, "Inspectors come while the self-evaluation is half written", "Chapters wait for evidence of impact.", "The area would be judged on what it could not show.", "Two chapters a month, read by another partner before they count as done.", "Head of SEND", -3,
            new(100, 3, 4, "Six of nine chapters open."), new(26, 3, 3, "Four of nine open.")),
        new(RiskKind.Issue, null, "Two area groups dispute how funding by need is counted", "The count uses last year's census.", "One group holds back its plan until it is answered.", "The finance partner shows both counts side by side at the next sub-group.", "Area Partnership Manager", 15,
            new DemoScore(38, 5, 2, "Raised at the sub-group.")),
        new(RiskKind.Risk, "behaviour-ap", "Alternative provision is used without a plan to return", "Places are agreed by telephone in a crisis.", "Pupils stay out of mainstream for longer than a term.", "Every place has a return date, checked after six weeks.", "Head of Inclusion", 29,
            new(160, 4, 4, "Half of places had no date."), new(58, 3, 3, "One in five has none.")),
        new(RiskKind.Risk, "splds", "Referrals on paper are lost between two services", "Forms pass through a shared post room.", "Families wait without being on a list.", "The paper route is closed.", "Lead Adviser, SpLD", -30,
            new DemoScore(190, 3, 3, "Four lost in a year."))
        { ClosedDaysAgo = 47, CloseReason = "The paper route was closed by the board; every referral is on line and has a number." },
    ];
}
