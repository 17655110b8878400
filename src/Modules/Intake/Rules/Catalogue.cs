using System.Reflection;
using Governance.Platform.Messages;

namespace Governance.Intake.Rules;

/// <summary>Every rule there is.</summary>
internal static class Catalogue
{
    public static readonly RuleInfo Required = Error("required", "A field that every row needs is filled in", RuleInfo.Ours);
    public static readonly RuleInfo NoBirth = Error("101a", "Date of birth is given", RuleInfo.AnnexA);
    public static readonly RuleInfo NoSex = Error("101b", "Sex is given", RuleInfo.AnnexA);
    public static readonly RuleInfo NoEthnicity = Query("101c", "Ethnicity is given", RuleInfo.AnnexA);
    public static readonly RuleInfo NoNeed = Error("101d", "Primary need is given", RuleInfo.AnnexA);
    public static readonly RuleInfo BirthMissing = Error("1600", "Date of birth is given", RuleInfo.Census);
    public static readonly RuleInfo EthnicityMissing = Query("1630", "Ethnicity is given", RuleInfo.Census);
    public static readonly RuleInfo ExclusionIncomplete = Error("2270", "Start, category and SEN provision of an exclusion are given", RuleInfo.Census);
    public static readonly RuleInfo NoReason = Error("2280", "An exclusion has a valid reason", RuleInfo.Census);

    public static readonly RuleInfo Day = Error("not-a-day", "Days can be read", RuleInfo.Ours);
    public static readonly RuleInfo DayAsNumber = Error("day-as-number", "Days are marked as days, not plain numbers", RuleInfo.Ours);
    public static readonly RuleInfo DayFromNumber = Advice("day-from-number", "Days are marked as days, not numbers of five digits", RuleInfo.Ours);
    public static readonly RuleInfo Whole = Error("not-a-whole-number", "Whole numbers can be read", RuleInfo.Ours);
    public static readonly RuleInfo Number = Error("not-a-number", "Numbers can be read", RuleInfo.Ours);
    public static readonly RuleInfo Figure = Error("not-a-figure", "Figures are numbers or known symbols", RuleInfo.Ours);
    public static readonly RuleInfo OldSymbol = Advice("obsolete-symbol", "Symbols are those now in use", RuleInfo.Ours);
    public static readonly RuleInfo Money = Error("not-money", "Amounts are pounds and whole pence", RuleInfo.Ours);
    public static readonly RuleInfo Percent = Error("not-a-percentage", "Percentages lie from 0 to 100", RuleInfo.Ours);
    public static readonly RuleInfo YesNo = Error("not-yes-or-no", "Yes and no can be read", RuleInfo.Ours);
    public static readonly RuleInfo Range = Error("out-of-range", "Numbers lie in their range", RuleInfo.Ours);
    public static readonly RuleInfo TooLong = Error("too-long", "Text is no longer than allowed", RuleInfo.Ours);
    public static readonly RuleInfo BadText = Error("unreadable-text", "Text holds no control characters", RuleInfo.Ours);
    public static readonly RuleInfo Formula = Error("formula-error", "Cells hold values, not errors of a formula", RuleInfo.Ours);
    public static readonly RuleInfo Urn = Error("urn-shape", "A URN has 6 digits", RuleInfo.Ours);
    public static readonly RuleInfo Ukprn = Error("ukprn-shape", "A UKPRN has 8 digits and begins with 1", RuleInfo.Ours);
    public static readonly RuleInfo Postcode = Query("postcode-shape", "A postcode is shaped like one", RuleInfo.Ours);
    public static readonly RuleInfo CodeUnknown = Error("code-unknown", "Codes are of their set", RuleInfo.Ours);
    public static readonly RuleInfo CodeExpired = Error("code-not-in-force", "Codes are in force on the row’s day", RuleInfo.Ours);
    public static readonly RuleInfo CodeByLabel = Advice("code-by-label", "Codes are given, not their labels", RuleInfo.Ours);
    public static readonly RuleInfo ShortRow = Error("row-too-long", "A row has no more cells than there are headings", RuleInfo.Ours);

    public static readonly RuleInfo UpnLetter = Query("1510", "The check letter of a UPN fits", RuleInfo.Census);
    public static readonly RuleInfo UpnAuthority = Query("1530", "Characters 2 to 4 of a UPN are a local authority", RuleInfo.Census);
    public static readonly RuleInfo UpnDigits = Query("1540", "Characters 5 to 12 of a UPN are digits", RuleInfo.Census);
    public static readonly RuleInfo UpnFinal = Query("1550", "Character 13 of a UPN is known", RuleInfo.Census);
    public static readonly RuleInfo UlnFrom14 = Query("1570", "Pupils of 14 and over have a ULN", RuleInfo.Census);
    public static readonly RuleInfo UlnShape = Query("1575", "A ULN has 10 digits and its check digit fits", RuleInfo.Census);
    public static readonly RuleInfo NumberFrom6 = Query("107", "A child of 6 or over has a UPN, a ULN or a reason for neither", RuleInfo.AnnexA);
    public static readonly RuleInfo Age25 = Query("102a", "Age is under 25", RuleInfo.AnnexA);
    public static readonly RuleInfo Age26 = Error("102b", "Age is under 26", RuleInfo.AnnexA);
    public static readonly RuleInfo BornLater = Error("105a", "Date of birth is not in the future", RuleInfo.AnnexA);
    public static readonly RuleInfo IssuedLater = Query("105b", "The plan was not issued in the future", RuleInfo.AnnexA);
    public static readonly RuleInfo ReviewedLater = Query("105d", "The last review is not in the future", RuleInfo.AnnexA);
    public static readonly RuleInfo DayLater = Query("day-in-future", "Days of what has happened are not in the future", RuleInfo.Ours);
    public static readonly RuleInfo ReviewBeforeIssue = Error("106b", "The plan was issued before its last review", RuleInfo.AnnexA);
    public static readonly RuleInfo Order = Error("days-out-of-order", "Days follow each other as the process does", RuleInfo.Ours);
    public static readonly RuleInfo BeforeBirth = Error("day-before-birth", "Nothing happens before the child is born", RuleInfo.Ours);
    public static readonly RuleInfo SixWeeks = Query("six-weeks", "The decision whether to assess is notified in 6 weeks, or an exception is stated", RuleInfo.Regulations);
    public static readonly RuleInfo TwentyWeeks = Query("twenty-weeks", "The plan is issued in 20 weeks, or an exception is stated", RuleInfo.Regulations);
    public static readonly RuleInfo ExceptionReason = Query("exception-without-reason", "An exception has its reason", RuleInfo.Regulations);
    public static readonly RuleInfo NoSetting = Query("108a", "A child of 5 to 16 has a setting", RuleInfo.AnnexA);
    public static readonly RuleInfo NsaOnlyWithSupport = Error("2175", "NSA is used only with SEN support", RuleInfo.Census);
    public static readonly RuleInfo NeedWithProvision = Error("2170", "A type of need is given with SEN support or a plan", RuleInfo.Census);
    public static readonly RuleInfo FirstNeedFirst = Error("2160", "The only type of need is the primary one", RuleInfo.Census);
    public static readonly RuleInfo SameNeedTwice = Query("S3", "A need is ranked once", RuleInfo.Sen2);
    public static readonly RuleInfo OneSetting = Error("S2", "A placement has one of URN, UKPRN and setting", RuleInfo.Sen2);
    public static readonly RuleInfo SessionsMissing = Error("2300", "A suspension says its sessions", RuleInfo.Census);
    public static readonly RuleInfo SessionsNeedless = Error("2330", "A permanent exclusion has no sessions", RuleInfo.Census);
    public static readonly RuleInfo MissedOverPossible = Error("2530", "Sessions missed are no more than sessions possible", RuleInfo.Census);
    public static readonly RuleInfo UnauthorisedOverMissed = Error("unauthorised-over-missed", "Unauthorised sessions are among those missed", RuleInfo.Ours);
    public static readonly RuleInfo OpenHasNoDate = Error("S4", "A decision not taken yet, withdrawn or historical has no date", RuleInfo.Sen2);
    public static readonly RuleInfo DecidedHasDate = Query("decided-without-day", "A decision taken has its day", RuleInfo.Ours);
    public static readonly RuleInfo Hierarchy = Error("S1", "What follows a step has the step before it", RuleInfo.Sen2);
    public static readonly RuleInfo CeasedReason = Query("ceased-without-reason", "A plan that ceased says why", RuleInfo.Ours);
    public static readonly RuleInfo ReasonCeased = Query("reason-without-ceasing", "A reason for ceasing has its day", RuleInfo.Ours);
    public static readonly RuleInfo Settled = Query("settled-without-outcome", "A case resolved before its hearing has an outcome", RuleInfo.Ours);
    public static readonly RuleInfo BudgetForm = Query("budget-without-form", "A personal budget is arranged or paid directly", RuleInfo.Ours);
    public static readonly RuleInfo OutsidePeriod = Error("outside-period", "A row’s day lies in the period of the file", RuleInfo.Ours);
    public static readonly RuleInfo OtherPeriod = Error("other-period", "A row is of the period of the file", RuleInfo.Ours);
    public static readonly RuleInfo NoSuchPeriod = Error("no-such-period", "A period is one there is", RuleInfo.Ours);
    public static readonly RuleInfo NumeratorOver = Error("numerator-over-denominator", "A share is counted out of at least as many", RuleInfo.Ours);
    public static readonly RuleInfo DenominatorNought = Error("denominator-nought", "Nothing is counted out of nought", RuleInfo.Ours);
    public static readonly RuleInfo ValueAndParts = Query("value-not-from-parts", "A value follows from its numerator and denominator", RuleInfo.Ours);

    public static readonly RuleInfo SameId = Error("same-id-twice", "An id stands once in a file", RuleInfo.Ours);
    public static readonly RuleInfo OpenPlans = Error("109", "A child has one open plan", RuleInfo.AnnexA);
    public static readonly RuleInfo PupilTwice = Error("1520", "A pupil stands once in a census", RuleInfo.Census);
    public static readonly RuleInfo RowTwice = Error("same-row-twice", "The same fact about a child stands once", RuleInfo.Ours);
    public static readonly RuleInfo TwoValues = Error("two-values", "An indicator has one value for a period and area", RuleInfo.Ours);
    public static readonly RuleInfo PersonUnknown = Query("person-not-in-plans", "The child stands in the latest plans file", RuleInfo.Ours);

    public static IReadOnlyList<RuleInfo> All { get; } =
        [.. typeof(Catalogue).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.FieldType == typeof(RuleInfo)).Select(f => (RuleInfo)f.GetValue(null)!)];

    /// <summary>Title of a rule, or its code when a later version no longer has it.</summary>
    public static string Title(string code) => All.FirstOrDefault(r => r.Code == code)?.Title ?? Tidy.TidyRules.Find(code) ?? code;

    private static RuleInfo Error(string code, string title, string source) => new(code, Severity.Error, title, source);

    private static RuleInfo Query(string code, string title, string source) => new(code, Severity.Query, title, source);

    private static RuleInfo Advice(string code, string title, string source) => new(code, Severity.Advice, title, source);
}
