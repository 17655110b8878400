namespace Governance.Workstreams.Import.Columns;

/// <summary>What the columns of real plans are called. Phrases in lower case, without punctuation.</summary>
internal static class HeadingSynonyms
{
    /// <summary>Words too general to be found inside a longer heading.</summary>
    public static readonly HashSet<string> OnlyAlone = new(StringComparer.Ordinal)
    {
        "no", "number", "item", "line", "code", "id", "what", "who", "when", "how", "from", "end", "finish", "target", "team", "service", "area",
        "state", "stage", "position", "measure", "measures", "rating", "success", "other", "note", "a", "%", "objective", "aim", "category",
        "start", "title", "steps", "actions", "action", "outcome", "impact", "issue", "risk", "theme", "evidence", "completed", "details", "detail", "priority", "critical",
    };

    private static readonly Dictionary<TargetField, string> Phrases = new()
    {
        [TargetField.Reference] = "ref|reference|ref no|ref number|reference no|reference number|action ref|action reference|action no|action number|action id|id|no|number|item|item no|line|unique ref|unique id|task id|task no|ref id|code|sr no|action code",
        [TargetField.Title] = "action|actions|action title|title|task|tasks|what|what we will do|what will we do|what are we going to do|what needs to be done|what we are going to do|action required|actions required|key action|key actions|activity|activities|key activities|deliverable|deliverables|specific action|specific actions|action to be taken|actions to be taken|improvement action|improvement actions|steps|agreed action|action agreed|action to take",
        [TargetField.Description] = "description|detail|details|action description|action detail|action details|description of action|further detail|further details|background|how|how will we do it|how we will do it|how it will be done",
        [TargetField.Owner] = "owner|action owner|owners|lead|leads|lead officer|action lead|responsible|responsible officer|responsible person|responsible lead|person responsible|by whom|who|who by|who is responsible|who will do it|lead person|accountable|accountable officer|responsibility|named lead|owner lead|lead owner|assigned to|assignee|sro|delivery lead|operational lead|strategic lead|lead name",
        [TargetField.Partner] = "organisation|organization|partner organisation|partner|partners|agency|agencies|lead agency|lead organisation|lead partner|responsible organisation|service|lead service|partner agency|delivery partner|team|lead body",
        [TargetField.Start] = "start|start date|date started|started|from|planned start|planned start date|commencement date|start by|actual start",
        [TargetField.Due] = "due|due date|deadline|target date|target|by when|when|completion date|target completion date|target completion|timescale|timescales|time scale|timeframe|time frame|due by|end date|end|finish|finish date|date due|planned completion|planned completion date|planned end date|date for completion|to be completed by|complete by|timeline|delivery date|target end date|implementation date",
        [TargetField.BaselineDue] = "baseline due|baseline|baseline date|baseline due date|original due date|original due|original date|original target date|original deadline|original timescale|initial due date|original completion date",
        [TargetField.CurrentDue] = "current due|current due date|revised|revised due|revised date|revised due date|revised deadline|revised target date|revised target|revised timescale|revised completion date|new due date|new date|new deadline|extended to|extended deadline|amended date|latest due date|current deadline",
        [TargetField.Forecast] = "forecast|forecast completion|forecast date|forecast due|forecast due date|forecast completion date|expected completion|expected completion date|expected date|anticipated completion|anticipated completion date|projected completion|projected completion date",
        [TargetField.Priority] = "priority|critical|critical action|priority level|importance|criticality|action priority|priority rating",
        [TargetField.Rag] = "rag|brag|rag rating|rag status|brag rating|brag status|progress rating|current rag|rating|delivery rag|progress rag|overall rag|ragb|rag b|action rag|claimed rag",
        [TargetField.Status] = "status|current status|action status|progress status|state|stage|delivery status|status of action",
        [TargetField.Percent] = "% complete|percent complete|percentage complete|per cent complete|progress %|% progress|complete %|% completed|percentage|%|% done|completion %|percent|percentage progress|percent done",
        [TargetField.Update] = "update|updates|progress|progress update|progress updates|commentary|comments|comment|latest position|latest update|current position|position|progress to date|progress notes|narrative|monthly update|update on progress|progress made|progress commentary|progress comments|status update|action update|latest progress|progress so far|update commentary",
        [TargetField.SuccessMeasure] = "success measure|success measures|success criteria|success criterion|outcome|outcomes|impact|intended impact|intended outcome|intended outcomes|kpi|kpis|measure|measures|measure of success|measures of success|expected outcome|expected outcomes|desired outcome|desired outcomes|what will success look like|what success looks like|what does good look like|what good looks like|how will we know|how will we know it has worked|performance measure|success indicator|success indicators|expected impact|outcome measure|impact measure|success|what difference will it make",
        [TargetField.Milestones] = "milestone|milestones|key milestone|key milestones|milestones and dates|interim milestones",
        [TargetField.Blockers] = "blocker|blockers|issue|issues|risk|risks|risks and issues|risks issues|issues and risks|issues risks|barrier|barriers|challenges|barriers to progress|key risks|risks and blockers|blockers and risks|blockers issues risks|risk and issues|risks to delivery",
        [TargetField.Theme] = "theme|themes|cross cutting theme|cross cutting themes|strand|workstream|area|priority area|strategic priority|strategic objective|objective|aim|category|outcome area|focus area|area of focus|priority theme|recommendation",
        [TargetField.Section] = "section|sub heading|subheading",
        [TargetField.ImpactEvidence] = "evidence of impact|evidence|impact evidence|evidence and impact|impact to date|actual impact|impact so far|what difference has it made|impact achieved|evidence of completion|evidence impact",
        [TargetField.CompletedOn] = "completed|completed on|completed date|date completed|actual completion date|actual completion|actual end date|date closed|closed date|date of completion|actual date|closed on|actual finish|actual due date|date achieved",
        [TargetField.DueAsStated] = "due as stated",
        [TargetField.OnPlan] = "on the plan on a page|on the plan|on plan",
        [TargetField.ClaimReason] = "reason for the rag|reason for rag|rag reason",
        [TargetField.ClosedOn] = "closed without completing on",
        [TargetField.ClosedReason] = "reason for closing|closing reason",
        [TargetField.Notes] = "notes|note|additional notes|remarks|other|further comments|additional comments|additional information|other comments|other notes",
    };

    public static IReadOnlyDictionary<string, TargetField> All { get; } =
        Phrases.SelectMany(p => p.Value.Split('|').Select(phrase => (phrase, p.Key))).ToDictionary(p => p.phrase, p => p.Key, StringComparer.Ordinal);
}
