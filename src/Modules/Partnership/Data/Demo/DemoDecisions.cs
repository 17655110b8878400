using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Platform.Clock;
using Governance.Platform.Values;

namespace Governance.Partnership.Data.Demo;

/// <summary>A decision of the sample area: one meeting ago is the last one held, none is still asked.</summary>
internal sealed record DemoDecision(int MeetingsAgo, string Title, string Reason, string Power, long? Pounds, string AskedBy, DecisionState State, string Outcome)
{
    private static readonly TimeOnly Morning = new(9, 30);

    public static readonly IReadOnlyList<DemoDecision> All =
    [
        new(11, "Adopt ten workstreams, each with a lead and a sponsor from another partner", "The last strategy had leads but nobody to unblock them.", "this board", null, "Director of Children's Services", DecisionState.Agreed, "Agreed. Sponsors named for all ten; each lead brings a brief within two meetings."),
        new(9, "Publish workstream statuses as the rule computes them, with the lead's claim beside", "Members asked why a workstream stayed on track with no update for three months.", "this board", null, "Board Secretary", DecisionState.Agreed, "Agreed. A claim needs a reason; both are shown in the pack."),
        new(8, "Fund a second sensory equipment technician for one year", "Equipment waits 11 weeks; the service standard is 6.", "Director of Children's Services, on this board's advice", 38_500, "Head of Sensory Service", DecisionState.Refused, "Refused. The board asked for a joint bid with the community trust first."),
        new(6, "Use one pathway for equipment at home and at school", "Families were assessed twice by two services.", "Director of Children's Services and ICB Executive Lead jointly", null, "Joint Commissioning Manager", DecisionState.Agreed, "Agreed from the start of next term. Costs stay where they fall until reviewed."),
        new(4, "Share area group funding by need, not by number of schools", "Three area groups hold half the plans and a quarter of the money.", "this board, for the Schools Forum to note", 240_000, "Area Partnership Manager", DecisionState.Agreed, "Agreed with one year of protection for groups that lose."),
        new(2, "Close the paper referral route for specific learning difficulties", "Fewer than one in fifty referrals still come on paper.", "this board", null, "Lead Adviser, SpLD", DecisionState.Agreed, "Agreed. The parent carer forum checks that families without internet can still refer."),
        new(1, "Hold the next in-depth review on Autism", "It has been off track for three periods.", "this board", null, "Board Secretary", DecisionState.Agreed, "Agreed. The ICB Executive Lead presents with the workstream lead."),
        new(0, "Extend the online autism assessment contract by six months", "It ends in spring, and buying again takes four months. Waits would rise without it.", "ICB Executive Lead and Director of Children's Services jointly", 186_000, "Joint Commissioning Manager", DecisionState.Asked, ""),
        new(0, "Move £38,000 from contingency to spot purchases of therapies", "31 more children than planned need direct therapy. £62,000 would be left.", "Director of Children's Services, on this board's advice", 38_000, "Finance Business Partner", DecisionState.Asked, ""),
    ];

    public Decision Make(Board board, Meeting? meeting, DateOnly askedOn, int number)
    {
        var decision = new Decision
        {
            Year = askedOn.Year,
            Number = number,
            Reference = Decision.ReferenceFor(askedOn.Year, number),
            BoardId = board.Id,
            Title = Title,
            Reason = Reason,
            Power = Power,
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
