using Governance.Partnership.Domain.Meetings;

namespace Governance.Partnership.Data.Demo;

/// <summary>An action made at a meeting of the sample area.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="Owner">Role.</param>
/// <param name="DueIn">Days after the meeting.</param>
/// <param name="ClosedIn">Days after the meeting, or null while it is open.</param>
/// <param name="Said">Outcome when closed; the last progress when open, or empty.</param>
internal sealed record DemoMatter(string Text, string Owner, int DueIn, int? ClosedIn, string Said);

/// <summary>A meeting of the sample area's executive board: one meeting ago is the last one held.</summary>
/// <param name="MeetingsAgo">Counts back from the last meeting held.</param>
/// <param name="Kind">Kind of its own item, beside the standing ones.</param>
/// <param name="Title">Title of that item.</param>
/// <param name="Presenter">Role.</param>
/// <param name="Paper">Its paper.</param>
/// <param name="Note">What the minutes say of it.</param>
/// <param name="Highlights">What the minutes say of the workstreams.</param>
internal sealed record DemoMeeting(int MeetingsAgo, AgendaKind Kind, string Title, string Presenter, string Paper, string Note, string Highlights)
{
    public IReadOnlyList<string> Apologies { get; init; } = [];

    public IReadOnlyList<string> Absent { get; init; } = [];

    /// <summary>Who sent whom.</summary>
    public (string Role, string By)? Substitute { get; init; }

    public IReadOnlyList<DemoMatter> Actions { get; init; } = [];

    /// <summary>Page of the work its item is about, or empty.</summary>
    public string About { get; init; } = "";

    /// <summary>The next meeting, for which only the agenda is known.</summary>
    public static readonly DemoMeeting Next = new(
        0, AgendaKind.InDepthReview, "In-depth review: Autism", "Head of Autism, ICB",
        """
        ## Why now
        The workstream has been off track for three periods, and the board chose it for this meeting.

        ## What the board is asked to look at
        - waits for assessment, and what the online contract adds
        - support while a family waits, whatever the outcome of the assessment
        - the two actions that depend on each other and have no agreed order
        """,
        "", "")
    {
        About = "/workstreams/autism",
    };

    public static readonly IReadOnlyList<DemoMeeting> All =
    [
        new(
            12, AgendaKind.Budget, "High needs budget: outlook for the year", "Finance Business Partner",
            "Placements outside the county grew faster than planned. The paper sets out three ways to come back to plan and what each asks of schools.",
            "Members asked for the forecast by area group. The board noted that two of the three ways need the Schools Forum.",
            "Nine of ten workstreams reported. Special Schools gave no update and was asked to before the next meeting.")
        {
            Apologies = ["Secondary headteacher"],
            Actions = [new("Bring the placement forecast by area group", "Finance Business Partner", 28, 26, "Taken to the next meeting; the board uses it in each budget item since.")],
        },
        new(
            11, AgendaKind.InDepthReview, "In-depth review: Quality SEND Offer", "Head of SEND",
            "What schools are expected to offer before a plan, what families say they find, and where the two differ most.",
            "Parents on the board said that the offer reads well and is hard to recognise in a school. The lead will test it with six families.",
            "All ten reported. Behaviour and Alternative Provision moved to at risk because two managed moves fell through.")
        {
            Apologies = ["FE College Principal"], Absent = ["School improvement adviser"],
            Actions = [new("Test the wording of the offer with six families", "Parent Carer Forum Co-chair", 42, 39, "Six families read it aloud. Four headings were renamed, and one page was cut in half.")],
        },
        new(
            10, AgendaKind.Contract, "Mediation service: a year on", "Joint Commissioning Manager",
            "Use has doubled. Two in three cases end without a tribunal. The contract has one year left and one extension.",
            "The board asked how families hear of mediation. The contract stays as it is; the extension comes back in spring.",
            "Speech, Language and Communication is on track for the first time since the board was set up.")
        {
            Apologies = ["Infant school headteacher"], Substitute = ("Head of Inclusion", "Deputy Head of Inclusion"),
            Actions = [new("Put mediation on the first page of every decision letter", "Head of SEND", 30, 31, "The letter was changed and goes out with every decision since.")],
        },
        new(
            9, AgendaKind.Exception, "Exception report: annual reviews", "Head of SEND",
            "One in four reviews was held late last term. Health advice arrives after the meeting in half of those.",
            "The board heard why advice is late: two posts are vacant. It asked for the rule by which a workstream's status is worked out.",
            "Three workstreams claimed a better status than their dates allow. See the decision under this item.")
        {
            Apologies = ["Special school headteacher", "Parent representative, early years"],
            Actions = [new("Agree with the trust who gives advice while posts are vacant", "Joint Commissioning Manager", 35, 50, "A bank of sessional staff covers the gap. It was agreed two weeks late.")],
        },
        new(
            8, AgendaKind.InDepthReview, "In-depth review: Sensory and Physical Needs", "Head of Sensory Service",
            "Equipment reaches a child 11 weeks after it is ordered. The standard is six. Most of the wait is fitting, not buying.",
            "Members asked why fitting is done by one person in one place. A joint answer with the community trust is wanted before money is.",
            "Autism is off track: the waiting list grew again although more assessments were done than planned.")
        {
            Absent = ["Secondary headteacher"],
            Actions = [new("Bring a joint proposal on fitting equipment with the community trust", "Head of Sensory Service", 60, 58, "The proposal came to the board two meetings later and was agreed.")],
        },
        new(
            7, AgendaKind.Exception, "Quality of annual reviews", "Principal Educational Psychologist",
            "A check of forty reviews found clear outcomes in fewer than half. Three schools offer to try a shared check before a report is sent.",
            "Six seats were present, so what was agreed goes to the next meeting to be ratified. Those present spoke for starting with volunteers.",
            "Highlights were read without discussion because the meeting had no quorum.")
        {
            Apologies = ["Secondary headteacher", "Special school headteacher", "FE College Principal", "Head of Inclusion"], Absent = ["School improvement adviser", "Infant school headteacher"],
            Actions = [new("Write to members about attendance before the summer break", "Board Secretary", 14, 10, "A note went to all members, with the dates of the next twelve months.")],
        },
        new(
            6, AgendaKind.Contract, "Community equipment: one pathway", "Joint Commissioning Manager",
            "Two services assess the same child for the same chair. One pathway saves families a visit and each service a report.",
            "The trust and the council spoke for it together. Costs are looked at again after two terms.",
            "Behaviour and Alternative Provision is back on track. Members thanked the two schools that took the moves.")
        {
            Apologies = ["Primary headteacher, board member"],
            Actions = [new("Tell families in equipment clinics how the new pathway works", "Designated Clinical Officer", 40, 44, "Leaflets and a short film are in all four clinics.")],
        },
        new(
            5, AgendaKind.InDepthReview, "In-depth review: Educational Psychology Service", "Principal Educational Psychologist",
            "Four posts of sixteen are vacant. Statutory advice is on time; early help has stopped in two areas.",
            "The board asked what early help costs to restore in the two areas, and whether trainees could be kept after they qualify.",
            "Delivery is steady: 61 of 84 actions are on track. No workstream moved.")
        {
            Apologies = ["Finance Business Partner"], Substitute = ("Head of SEND", "SEND Operations Manager"),
            Actions = [new("Cost early help in the two areas without it", "Principal Educational Psychologist", 45, 70, "Costed at two posts. The board will see it with next year's budget.")],
        },
        new(
            4, AgendaKind.Budget, "Area group funding", "Area Partnership Manager",
            "Funding follows the number of schools. Need does not: three groups hold half the plans and a quarter of the money.",
            "Groups that would lose asked for a year's protection, which the board wrote into its answer.",
            "DSPL Area Groups moved to at risk while the new shares are worked out.")
        {
            Absent = ["Special school headteacher"],
            Actions = [new("Take the new shares to the Schools Forum to note", "Area Partnership Manager", 30, 29, "Noted without change.")],
        },
        new(
            3, AgendaKind.WorkstreamHighlights, "What drives a status", "Board Secretary",
            "Members see a status and ask why. The rule knows: it can say which actions weigh most. The paper shows two months of packs with the reasons beside each status.",
            "Members preferred three reasons to a full list. The earlier decision on statuses is superseded by this one.",
            "Exceptional Needs Funding is on track after its panel met its new timetable twice.")
        {
            Apologies = ["Infant school headteacher", "Head of Inclusion"],
            Actions = [new("Explain the three reasons in the glossary", "Board Secretary", 20, 18, "The words page has it.")],
        },
        new(
            2, AgendaKind.Exception, "Exception report: Special Schools workstream", "Head of Specialist Provision",
            "Updates stopped two periods ago. The paper says what was done in that time and who now keeps the plan.",
            "The board accepted the reasons and asked that somebody else can update the plan when the lead cannot.",
            "Two workstreams moved to off track in the same month for the first time this year.")
        {
            Apologies = ["Parent representative, early years"],
            Actions =
            [
                new("Name a second person who can update the Special Schools plan", "Head of Specialist Provision", 14, null, "A deputy is named; access is being arranged."),
                new("Agree with colleges when they are told of a late placement", "FE College Principal", 25, null, ""),
                new("Share the list of schools without a trained first contact", "School improvement adviser", 20, 19, "Shared with all area groups."),
            ],
        },
        new(
            1, AgendaKind.InDepthReview, "In-depth review: Behaviour and Alternative Provision", "Head of Inclusion",
            "Permanent exclusions fell by a third. Suspensions did not. Twelve schools account for half of them, and ten of those have asked for help.",
            "Six seats were present, so the board could agree only to be ratified. Those present asked to hear from two of the twelve schools.",
            "Autism stays off track for the third period. The pack says why; members asked for the in-depth review to be next.")
        {
            Apologies = ["Secondary headteacher", "Special school headteacher", "Finance Business Partner"], Absent = ["FE College Principal", "Infant school headteacher", "School improvement adviser"],
            Actions =
            [
                new("Invite two of the twelve schools to say what would help", "Head of Inclusion", 50, null, "Both have said yes; dates are being found."),
                new("Bring figures on suspensions by year group", "Head of SEND", 45, null, ""),
                new("Say what governors need to see each term", "Primary headteacher, board member", 60, null, ""),
            ],
        },
    ];
}
