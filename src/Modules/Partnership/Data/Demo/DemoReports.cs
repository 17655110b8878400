using Governance.Partnership.Domain;

namespace Governance.Partnership.Data.Demo;

/// <summary>Words of the sample area's two committee reports. Every figure is invented.</summary>
internal static class DemoReports
{
    public static readonly ReportParts Issued = new()
    {
        Summary = "Ten workstreams carry the strategy. Most are on track. Autism is not: the pathway works, but three of eight assessment posts are empty and families wait longer than they were told.",
        Background = "The board adopted the strategy with ten workstreams, each led by one partner and sponsored by another. A written rule now works out every status, and leads say beside it where they see it otherwise.\n\n- one pathway for equipment at home and at school began this term\n- area groups share funding by need\n- paper referrals for specific learning difficulties have ended",
        Finance = "All work so far is within existing budgets. Sharing area funding by need moves £240,000 between groups, with one year of protection for those that lose.",
        Legal = "The council and the integrated care board must keep provision under review and commission it jointly (Children and Families Act 2014, sections 26 and 27).",
        Risk = "If the posts stay empty, waits will pass a year by spring. The recruitment premium agreed in the summer has brought two candidates.",
        Equalities = "Girls are diagnosed with autism later than boys. The case studies with schools look at why. No group is expected to lose from the proposals.",
        CorporateParenting = "Children in care are three times as likely to have an education, health and care plan. The virtual school head sits in the working groups of two workstreams.",
        Consultation = "The parent carer forum read every brief before it was agreed and asked for plainer words on medical needs, which the core offer now has.",
        Conclusion = "The strategy is moving, with one part that needs the board’s weight.",
        Recommendations = "note progress in ten workstreams\nask the integrated care board to say by the next meeting when the three assessment posts will be filled\nagree that the next report compares waits with those of similar areas",
    };

    /// <summary>Still being written: consultation is empty, so it cannot be issued yet.</summary>
    public static readonly ReportParts InHand = new()
    {
        Summary = "Two workstreams are off track and three at risk. The board is asked to back a longer online assessment contract and a new date for the core offer.",
        Background = "Since the last report three milestones were missed, two of them in Autism and in Behaviour and Alternative Provision.",
        Finance = "Extending the online assessment contract by six months costs £186,000, half from each commissioner.",
        Risk = "Without the extension the contract ends in spring, and buying again takes four months.",
        Equalities = "Families without internet at home are offered a place to take the online assessment.",
        CorporateParenting = "Children placed out of area use the same contract.",
        Conclusion = "The extension buys the time that recruitment needs.",
        Recommendations = "note where workstreams stand\nsupport the extension of the online assessment contract",
    };
}
