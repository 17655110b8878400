using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Values;

namespace Governance.Partnership.Data.Demo;

/// <summary>A decision of the sample area: one meeting ago is the last one held, none is still asked.</summary>
internal sealed record DemoDecision(int MeetingsAgo, string Title, string Reason, string Power, long? Pounds, string AskedBy, DecisionState State, string Outcome)
{
    private static readonly TimeOnly Morning = new(9, 30);

    public string Options { get; init; } = "";

    public string Paper { get; init; } = "";

    public string DelegatedFrom { get; init; } = "";

    /// <summary>Why the meeting after ratified it, or empty.</summary>
    public string Ratified { get; init; } = "";

    /// <summary>How many meetings ago the decision was taken that this one supersedes.</summary>
    public int? SupersedesAgo { get; init; }

    public static readonly IReadOnlyList<DemoDecision> All =
    [
        new(11, "Adopt ten workstreams, each with a lead and a sponsor from another partner", "The last strategy had leads but nobody to unblock them.", "this board", null, "Director of Children's Services", DecisionState.Agreed, "Agreed. Sponsors named for all ten; each lead brings a brief within two meetings."),
        new(9, "Publish workstream statuses as the rule computes them, with the lead's claim beside", "Members asked why a workstream stayed on track with no update for three months.", "this board", null, "Board Secretary", DecisionState.Agreed, "Agreed. A claim needs a reason; both are shown in the pack."),
        new(8, "Fund a second sensory equipment technician for one year", "Equipment waits 11 weeks; the service standard is 6.", "Director of Children's Services, on this board's advice", 38_500, "Head of Sensory Service", DecisionState.Refused, "Refused. The board asked for a joint bid with the community trust first.")
        {
            DelegatedFrom = "the County Council",
            Options = "- Fund the post from contingency: quickest, and nobody to keep it after a year.\n- A joint bid with the trust: slower, and it shares the cost.\n- Do nothing: waits stay at 11 weeks.",
        },
        new(7, "Start a shared check of annual reviews with three volunteer schools", "A check of forty reviews found clear outcomes in fewer than half.", "this board", null, "Principal Educational Psychologist", DecisionState.ToBeRatified, "Agreed by those present, without a quorum. The three schools start after half term if the next meeting ratifies it.")
        {
            Options = "- Three volunteers first: small, and it shows what the check costs.\n- All schools from September: faster, with no time to learn.\n- Guidance only: tried two years ago without effect.",
            Ratified = "Ratified with no change. Members who were away had read the paper and the note of the meeting.",
        },
        new(6, "Use one pathway for equipment at home and at school", "Families were assessed twice by two services.", "Director of Children's Services and ICB Executive Lead jointly", null, "Joint Commissioning Manager", DecisionState.Agreed, "Agreed from the start of next term. Costs stay where they fall until reviewed."),
        new(4, "Share area group funding by need, not by number of schools", "Three area groups hold half the plans and a quarter of the money.", "this board, for the Schools Forum to note", 240_000, "Area Partnership Manager", DecisionState.Agreed, "Agreed with one year of protection for groups that lose.") { DelegatedFrom = "the Schools Forum" },
        new(3, "Show the three reasons that weigh most beside every workstream status", "Members see a status and ask why. A full list of actions is too long to read in a meeting.", "this board", null, "Board Secretary", DecisionState.Agreed, "Agreed. Statuses are published as the rule computes them, with three reasons and any claim beside.")
        {
            SupersedesAgo = 9,
            Options = "- Three reasons: fits a line.\n- Every action: complete, and nobody reads it.\n- Status alone, as now.",
        },
        new(2, "Close the paper referral route for specific learning difficulties", "Fewer than one in fifty referrals still come on paper.", "this board", null, "Lead Adviser, SpLD", DecisionState.Agreed, "Agreed. The parent carer forum checks that families without internet can still refer."),
        new(1, "Hold the next in-depth review on Autism", "It has been off track for three periods.", "this board", null, "Board Secretary", DecisionState.ToBeRatified, "Agreed by those present, without a quorum. The ICB Executive Lead would present with the workstream lead."),
        new(0, "Extend the online autism assessment contract by six months", "It ends in spring, and buying again takes four months. Waits would rise without it.", "ICB Executive Lead and Director of Children's Services jointly", 186_000, "Joint Commissioning Manager", DecisionState.Asked, "")
        {
            DelegatedFrom = "the ICB and the County Council",
            Options = """
                - **Extend by six months**: keeps 40 assessments a month; costs £186,000.
                - **Buy again now**: the new contract could start two months after this one ends.
                - **Let it end**: assessments go back to the trust, which has no room for them before autumn.
                """,
            Paper = """
                ## What the contract does
                It adds about 40 assessments a month to what the trust can do itself. Families rate it well; a third would have preferred to be seen in person.

                ## What is asked
                The board's support for one extension of six months, on the present terms, while the service is bought again.

                ## What families said
                The forum asked that nobody has to start again with another provider when the extension ends. The new contract will say so.
                """,
        },
        new(0, "Move £38,000 from contingency to spot purchases of therapies", "31 more children than planned need direct therapy. £62,000 would be left.", "Director of Children's Services, on this board's advice", 38_000, "Finance Business Partner", DecisionState.Asked, ""),
    ];

    public Decision Make(Board board, Meeting? meeting, DateOnly askedOn, int number, Guid? supersedes)
    {
        var decision = new Decision
        {
            Year = askedOn.Year,
            Number = number,
            Reference = Decision.ReferenceFor(askedOn.Year, number),
            BoardId = board.Id,
            Title = Title,
            Reason = Reason,
            Options = Options,
            Paper = Paper,
            Power = Power,
            DelegatedFrom = DelegatedFrom,
            SupersedesId = supersedes,
            Amount = Pounds is { } pounds ? new Money(pounds * 100) : null,
            SubjectType = NodeTypes.Board,
            SubjectId = board.Id,
            AskedBy = AskedBy,
            AskedAt = UkClock.At(askedOn, Morning),
            AskedOn = askedOn,
        };
        decision.PutBefore(meeting?.Id);
        if (State != DecisionState.Asked && meeting is not null)
        {
            decision.Answer(State, Outcome, meeting.On, meeting.Begins.AddMinutes(40), "Board Secretary");
        }

        return decision;
    }
}
