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
        ("Baseline", "The date first agreed. It is kept when a board agrees a new one, so that slippage stays visible."),
        ("Blocker", "Something that stops an action. A critical blocker makes the action off track."),
        ("Board", "A group that holds partners to account, such as the SEND Executive Board."),
        ("Build", "One night’s copy of the figures, checked before it is shown."),
        ("Claimed status", "What an owner says the status is. It never replaces the computed status: both are shown."),
        ("Computed status", "What the written rule says the status is, with the reasons."),
        ("Cut-off", "The last day to update for a month. After it the month is history."),
        ("Co-opted", "Asked onto a board for a period or for one item. Attends and speaks, and never counts towards the quorum."),
        ("Data map", "What the partnership must know: where it is kept, who owns it, how good it is and what is missing."),
        ("DCS", "Director of Children’s Services."),
        ("Differs", "Marks a status whose owner claims another, with the reason."),
        ("DMO and DCO", "Designated medical officer and designated clinical officer."),
        ("DSPL", "Delivering special provision locally: an area group of schools and partners."),
        ("EHC plan", "Education, health and care plan. It replaced the statement of special educational needs."),
        ("Extract", "A file of rows that a partner’s system gives, such as every EHC plan at the end of a month."),
        ("ICB", "Integrated care board, the local NHS commissioner. It followed the clinical commissioning group (CCG) in July 2022."),
        ("In-depth review", "A board looks into one workstream at length. The rota says which is next, and why."),
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
        ("Reporting line", "What a board reports to, or advises, with the days it did. The governance map is drawn from it."),
        ("Restated", "Said again, otherwise: a later file for a period took the place of the earlier one, which is kept."),
        ("Roll-up", "A workstream’s status, worked out from its actions."),
        ("SENCO", "Special educational needs coordinator of a school."),
        ("SEND", "Special educational needs and disabilities."),
        ("Stale", "Not updated for a whole period. Last month’s green is never carried forward."),
        ("Submission", "One file that a partner sent. Its rows count once somebody accepts it."),
        ("Superseded", "Replaced by a later decision that cites it. Both stay on record."),
        ("Thread", "The links that join any two things here. Each page shows what it is connected to."),
        ("Workstream", "A strand of the strategy with its own lead, brief and action plan."),
    ];
}
