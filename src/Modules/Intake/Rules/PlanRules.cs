using Governance.Intake.Schemas;

namespace Governance.Intake.Rules;

/// <summary>108a: a child of school age with a plan in force is somewhere.</summary>
internal sealed class SchoolAgeHasSetting(ExtractSchema schema) : RowRule
{
    private readonly ChildAge age = new(schema);
    private readonly int issued = schema.At("final_date");
    private readonly int ceased = schema.At("cease_date");
    private readonly int urn = schema.At("urn");
    private readonly int ukprn = schema.At("ukprn");
    private readonly int setting = schema.At("sen_setting");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Is(issued) && row.IsEmpty(ceased) && age.Of(row) is >= 5 and <= 16 && row.IsEmpty(urn) && row.IsEmpty(ukprn) && row.IsEmpty(setting))
        {
            log.Add(Catalogue.NoSetting, urn, "A child of school age has neither URN nor UKPRN nor another setting.");
        }
    }
}

/// <summary>S2: one of URN, UKPRN and a code of setting.</summary>
internal sealed class OneSettingIsGiven(ExtractSchema schema, string setting) : RowRule
{
    private readonly int urn = schema.At("urn");
    private readonly int ukprn = schema.At("ukprn");
    private readonly int code = schema.At(setting);

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.IsEmpty(urn) && row.IsEmpty(ukprn) && row.IsEmpty(code))
        {
            log.Add(Catalogue.OneSetting, urn, "The placement has neither URN nor UKPRN nor a code of setting.");
        }
        else if (row.Is(code) && (row.Is(urn) || row.Is(ukprn)))
        {
            log.Add(Catalogue.OneSetting, code, "The placement has a code of setting beside a URN or UKPRN. Keep one.");
        }
    }
}

/// <summary>2160, 2170, 2175 and S3: needs fit each other and the provision.</summary>
internal sealed class NeedsFit(ExtractSchema schema) : RowRule
{
    private readonly int provision = schema.At("sen_provision");
    private readonly int primary = schema.At("primary_need");
    private readonly int secondary = schema.At("secondary_need");

    public override void Check(RowBuffer row, RowLog log)
    {
        var first = row.Code(primary);
        if (first is not null && first == row.Code(secondary))
        {
            log.Add(Catalogue.SameNeedTwice, secondary, "The primary and the second need are the same.");
        }

        if (row.IsEmpty(primary) && row.Is(secondary))
        {
            log.Add(Catalogue.FirstNeedFirst, primary, "A second need is given without a primary one.");
        }

        var code = provision < 0 ? "E" : row.Code(provision);
        if ((first == "NSA" || row.Code(secondary) == "NSA") && code is not "K")
        {
            log.Add(Catalogue.NsaOnlyWithSupport, primary, "NSA is given without SEN support.");
        }

        if (provision >= 0 && code is "K" or "E" && row.IsEmpty(primary))
        {
            log.Add(Catalogue.NeedWithProvision, primary, "SEN support or a plan is given without a primary need.");
        }
    }
}

/// <summary>A plan that ceased says why, and the other way round.</summary>
internal sealed class CeasingIsWhole(ExtractSchema schema) : RowRule
{
    private readonly int ceased = schema.At("cease_date");
    private readonly int reason = schema.At("cease_reason");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Is(ceased) && row.IsEmpty(reason))
        {
            log.Add(Catalogue.CeasedReason, reason, "The plan ceased without a reason.");
        }
        else if (row.Is(reason) && row.IsEmpty(ceased))
        {
            log.Add(Catalogue.ReasonCeased, ceased, "A reason for ceasing is given without its day.");
        }
    }
}

/// <summary>S4 and its reverse: a decision that is open, withdrawn or historical has no day; one that was taken has.</summary>
internal sealed class OutcomeAndDay(ExtractSchema schema, string outcome, string day) : RowRule
{
    private readonly int decision = schema.At(outcome);
    private readonly int on = schema.At(day);

    public override void Check(RowBuffer row, RowLog log)
    {
        var code = row.Code(decision);
        if (code is "A" or "W" or "H" && row.Is(on))
        {
            log.Add(Catalogue.OpenHasNoDate, on, $"“{schema.Fields[on].Label}” is given with outcome {code}, which has no day.");
        }
        else if (code is "Y" or "N" && row.IsEmpty(on))
        {
            log.Add(Catalogue.DecidedHasDate, on, $"“{schema.Fields[on].Label}” is missing although it was decided.");
        }
    }
}

/// <summary>S1: an assessment follows a decision to assess.</summary>
internal sealed class AssessmentFollowsDecision(ExtractSchema schema) : RowRule
{
    private readonly int asked = schema.At("request_outcome");
    private readonly int assessed = schema.At("assessment_outcome");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Is(assessed) && row.Is(asked) && row.Code(asked) is not ("Y" or "H"))
        {
            log.Add(Catalogue.Hierarchy, assessed, "An outcome of an assessment is given although no assessment was agreed.");
        }
    }
}
