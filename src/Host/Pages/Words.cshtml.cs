using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages;

/// <summary>The glossary; <c>docs/glossary.md</c> says the same, and a test compares them.</summary>
[AllowAnonymous]
internal sealed class WordsModel : PageModel
{
    public static readonly IReadOnlyList<(string Word, string Meaning)> Words =
    [
        ("Action", "A piece of work in a workstream’s plan, with an owner, dates and a measure of success."),
        ("AP", "Alternative provision: education outside school, for example in a pupil referral unit."),
        ("Band", "The written rule that gives an indicator its status: where on track begins, where off track begins, and how far a value may miss."),
        ("Baseline", "The date first agreed. It is kept when a board agrees a new one, so that slippage stays visible."),
        ("Blocker", "Something that stops an action. A critical blocker makes the action off track."),
        ("Board", "A group that holds partners to account, such as the SEND Executive Board."),
        ("Break", "Where an indicator’s definition or unit changed. Values either side are never compared."),
        ("Build", "One night’s copy of the figures, checked before it is shown."),
        ("Claimed status", "What an owner says the status is. It never replaces the computed status: both are shown."),
        ("Co-opted", "Asked onto a board for a period or for one item. Attends and speaks, and never counts towards the quorum."),
        ("Cohort", "Children counted by their SEN provision: with an EHC plan, with SEN support, or neither."),
        ("Computed status", "What the written rule says the status is, with the reasons."),
        ("Control chart", "Values with their mean and limits. It tells a change from chance."),
        ("Cut-off", "The last day to update for a month. After it the month is history."),
        ("Data map", "What the partnership must know: where it is kept, who owns it, how good it is and what is missing."),
        ("DCS", "Director of Children’s Services."),
        ("Differs", "Marks a status whose owner claims another, with the reason."),
        ("Disclosure control", "What keeps a published count from naming a child: small counts are left out, and others where they would give one away."),
        ("DMO and DCO", "Designated medical officer and designated clinical officer."),
        ("DSPL", "Delivering special provision locally: an area group of schools and partners."),
        ("EHC plan", "Education, health and care plan. It replaced the statement of special educational needs."),
        ("Exception request", "What an owner is asked when an indicator goes off track: cause, recovery and a day. The answer goes to the board pack as written."),
        ("Extract", "A file of rows that a partner’s system gives, such as every EHC plan at the end of a month."),
        ("ICB", "Integrated care board, the local NHS commissioner. It followed the clinical commissioning group (CCG) in July 2022."),
        ("In-depth review", "A board looks into one workstream at length. The rota says which is next, and why."),
        ("Indicator", "What is measured for an outcome, by a written definition that has versions."),
        ("LA", "Local authority."),
        ("Matter arising", "An action made in a meeting. It returns to every agenda until it is closed."),
        ("Minutes", "The record of a meeting. Once agreed they and the decisions in them never change."),
        ("Pack", "The papers of a meeting. Once issued it never changes."),
        ("PCF", "Parent carer forum."),
        ("Period", "The month an update is for."),
        ("Pseudonym", "A code in a child’s place: the same in every file, and nobody can turn it back without the key."),
        ("Quarantine", "Where rows of an extract go that break a rule, with every reason. They count for nothing."),
        ("Quorum", "How many seats must be present before a board may decide. Vacant seats never count. A meeting is counted by the rule of its own day."),
        ("RAG", "Red, amber, green. Statuses here are words with a shape and a colour: off track, at risk, on track."),
        ("Ratify", "What a later, quorate meeting does with a decision agreed without a quorum. Until then nothing follows from it."),
        ("Release", "Figures for the board or the public, made by the suppression policy, approved by somebody else, numbered and never changed."),
        ("Reporting line", "What a board reports to, or advises, with the days it did. The governance map is drawn from it."),
        ("Restated", "Where one figure or extract took the place of another. Both stay on view, with their days."),
        ("Roll-up", "A workstream’s status, worked out from its actions."),
        ("SENCO", "Special educational needs coordinator of a school."),
        ("SEND", "Special educational needs and disabilities."),
        ("Signal", "A pattern in a control chart that chance hardly makes, such as eight months below the mean."),
        ("Stale", "Not updated for a whole period. Last month’s green is never carried forward."),
        ("Statistical neighbours", "Local authorities like this one, in a dated set, that it is compared with."),
        ("Submission", "One file that a partner sent. Its rows count once somebody accepts it."),
        ("Superseded", "Replaced by a later decision that cites it. Both stay on record."),
        ("Suppression policy", "The rule for what is left out: which counts are small, what rates may stand on, and what public counts are rounded to."),
        ("Thread", "The links that join any two things here. Each page shows what it is connected to."),
        ("Trajectory", "The way from a baseline to a target, by milestones."),
        ("Workstream", "A strand of the strategy with its own lead, brief and action plan."),
    ];
}
