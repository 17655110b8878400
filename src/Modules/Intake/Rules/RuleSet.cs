using Governance.Intake.Schemas;

namespace Governance.Intake.Rules;

/// <summary>The rules about single rows of one kind of extract.</summary>
internal static class RuleSet
{
    // Each pair says that the first is no later than the second.
    private static readonly Dictionary<string, (string Before, string After)[]> Orders = new(StringComparer.Ordinal)
    {
        ["ehc-plans"] =
        [
            ("request_date", "decision_date"), ("decision_date", "draft_date"), ("draft_date", "final_date"), ("decision_date", "final_date"),
            ("request_date", "final_date"), ("request_date", "draft_date"), ("final_date", "last_review_date"), ("final_date", "cease_date"),
        ],
        ["ehc-requests"] = [("received_date", "request_outcome_date"), ("request_outcome_date", "assessment_outcome_date"), ("received_date", "assessment_outcome_date")],
        ["placements"] = [("entry_date", "leaving_date")],
        ["personal-budgets"] = [("agreed_date", "end_date"), ("agreed_date", "review_date")],
        ["transport"] = [("start_date", "end_date")],
        ["alternative-provision"] = [("start_date", "end_date")],
        ["waiting-times"] = [("referral_date", "first_contact_date"), ("referral_date", "closed_date")],
        ["tribunal"] =
        [
            ("decision_date", "adviser_date"), ("adviser_date", "certificate_date"), ("decision_date", "certificate_date"),
            ("decision_date", "registered_date"), ("registered_date", "order_date"), ("order_date", "comply_by"),
        ],
    };

    // Days that may well lie ahead.
    private static readonly string[] Ahead = ["end_date", "leaving_date", "comply_by", "cease_date", "date_of_birth"];

    public static IReadOnlyList<RowRule> For(ExtractSchema schema) => [.. Rules(schema)];

    private static IEnumerable<RowRule> Rules(ExtractSchema schema)
    {
        foreach (var (before, after) in Orders.GetValueOrDefault(schema.Kind, []).Where(o => schema.Has(o.Before) && schema.Has(o.After)))
        {
            yield return new DaysInOrder(schema, schema.At(before), schema.At(after), after == "last_review_date" ? Catalogue.ReviewBeforeIssue : Catalogue.Order);
        }

        foreach (var (field, at) in schema.Fields.Select((f, i) => (f, i)).Where(f => f.f.Type == FieldType.Day && !Ahead.Contains(f.f.Name)))
        {
            yield return new NotInFuture(schema, at);
        }

        foreach (var rule in schema.Child ? OfChildren(schema) : [])
        {
            yield return rule;
        }

        foreach (var rule in OfKind(schema))
        {
            yield return rule;
        }
    }

    private static IEnumerable<RowRule> OfChildren(ExtractSchema schema)
    {
        yield return new AgeIsInRange(schema);
        yield return new NothingBeforeBirth(schema, [.. schema.Fields.Select((f, i) => (f, i)).Where(f => f.f is { Type: FieldType.Day, Name: not "date_of_birth" }).Select(f => f.i)]);
        if (schema.Has("upn"))
        {
            yield return new UpnIsWellFormed(schema);
            yield return new ChildHasNumber(schema);
        }

        if (schema.Has("uln"))
        {
            yield return new UlnIsWellFormed(schema);
        }

        if (schema.Has("primary_need"))
        {
            yield return new NeedsFit(schema);
        }
    }

    private static IEnumerable<RowRule> OfKind(ExtractSchema schema) => schema.Kind switch
    {
        "ehc-plans" =>
        [
            new DecidedInSixWeeks(schema, "request_date", "decision_date"), new IssuedInTwentyWeeks(schema, "request_date", "final_date"),
            new ExceptionHasReason(schema), new SchoolAgeHasSetting(schema), new CeasingIsWhole(schema),
        ],
        "ehc-requests" =>
        [
            new DecidedInSixWeeks(schema, "received_date", "request_outcome_date"), new IssuedInTwentyWeeks(schema, "received_date", "assessment_outcome_date"),
            new OutcomeAndDay(schema, "request_outcome", "request_outcome_date"), new OutcomeAndDay(schema, "assessment_outcome", "assessment_outcome_date"),
            new AssessmentFollowsDecision(schema),
        ],
        "placements" => [new OneSettingIsGiven(schema, "sen_setting")],
        "alternative-provision" => [new OneSettingIsGiven(schema, "ap_setting_type")],
        "exclusions" => [new SessionsFitCategory(schema), new DayInPeriod(schema, schema.At("start_date"))],
        "attendance" => [new MissedIsWithinPossible(schema), new TermOfTheFile(schema)],
        "sen-support" => [new DayInPeriod(schema, schema.At("census_date"))],
        "tribunal" => [new SettledHasOutcome(schema, "before_hearing")],
        "personal-budgets" => [new BudgetHasForm(schema)],
        "ledger" => [new DayInPeriod(schema, schema.At("posting_date"))],
        "indicator-values" => [new PeriodExists(schema), new ValueFollowsFromParts(schema)],
        _ => (RowRule[])[],
    };
}
