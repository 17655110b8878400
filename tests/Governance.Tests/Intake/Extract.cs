using System.Text;

namespace Governance.Tests.Intake;

/// <summary>Builds extracts row by row: good ones, and ones with something wrong.</summary>
internal sealed class Extract
{
    private static readonly Dictionary<string, string> GoodPlan = new(StringComparer.Ordinal)
    {
        ["person_id"] = "P{0}",
        ["upn"] = "",
        ["upn_unknown"] = "UN9",
        ["date_of_birth"] = "2015-03-0{1}",
        ["sex"] = "M",
        ["ethnicity"] = "",
        ["area_group"] = "dspl-3",
        ["plan_id"] = "EHC{0}",
        ["request_date"] = "2026-01-12",
        ["decision_date"] = "2026-02-10",
        ["draft_date"] = "2026-04-20",
        ["final_date"] = "2026-05-20",
        ["week20_exception"] = "no",
        ["primary_need"] = "ASD",
        ["urn"] = "117{1}00",
        ["sen_setting"] = "",
    };

    private static readonly Dictionary<string, Dictionary<string, string>> Good = new(StringComparer.Ordinal)
    {
        ["ehc-plans"] = GoodPlan,
        ["ledger"] = new(StringComparer.Ordinal) { ["posting_id"] = "L{0}", ["posting_date"] = "2026-10-1{1}", ["cost_centre"] = "HN1", ["account"] = "4000", ["description"] = "Therapy", ["amount"] = "1200.50", ["posting_type"] = "actual" },
        ["indicator-values"] = new(StringComparer.Ordinal) { ["indicator"] = "c", ["time_period"] = "202526", ["time_identifier"] = "Academic year", ["area_code"] = "A{0}", ["numerator"] = "5", ["denominator"] = "10", ["value"] = "50" },
        ["exclusions"] = Child(("category", "SUSP"), ("reason", "PP"), ("start_date", "2026-05-1{1}"), ("sessions", "4"), ("sen_provision", "K")),
        ["attendance"] = Child(("time_period", "202526"), ("time_identifier", "Summer term"), ("sessions_possible", "120"), ("sessions_missed", "6"), ("sessions_unauthorised", "2"), ("sen_provision", "K")),
        ["sen-support"] = Child(("census_date", "2026-05-21"), ("urn", "117400"), ("sen_provision", "K"), ("primary_need", "SLCN"), ("secondary_need", "")),
        ["ehc-requests"] = Child(("request_id", "R{0}"), ("received_date", "2026-03-02"), ("request_outcome", "Y"), ("request_outcome_date", "2026-04-01"), ("assessment_outcome", "A"), ("assessment_outcome_date", "")),
        ["placements"] = Child(("urn", "117400"), ("sen_setting", ""), ("placement_rank", "1"), ("entry_date", "2025-09-03"), ("leaving_date", "")),
        ["alternative-provision"] = Child(("urn", "117400"), ("ap_setting_type", ""), ("setting_type", "14"), ("reason", "Other"), ("sen_provision", "K"), ("start_date", "2026-04-2{1}"), ("end_date", ""), ("sessions_per_week", "5")),
        ["tribunal"] = Child(("case_id", "T{0}"), ("decision", "contents"), ("decision_date", "2026-02-02"), ("adviser_date", "2026-02-20"), ("certificate_date", "2026-03-01"), ("before_hearing", "no"), ("outcome", "")),
        ["waiting-times"] = new(StringComparer.Ordinal) { ["patient_id"] = "H{0}", ["date_of_birth"] = "2016-02-02", ["sex"] = "F", ["service"] = "SLT", ["referral_date"] = "2026-06-01", ["first_contact_date"] = "" },
    };

    private readonly List<Dictionary<string, string>> rows = [];
    private readonly List<string> headings;

    private Extract(string kind, int count)
    {
        Kind = kind;
        headings = [.. Good[kind].Keys];
        for (var i = 1; i <= count; i++)
        {
            rows.Add(Good[kind].ToDictionary(f => f.Key, f => string.Format(null, f.Value, i, i % 10), StringComparer.Ordinal));
        }
    }

    public string Kind { get; }

    public int Rows => rows.Count;

    public char Separator { get; init; } = ',';

    public string LineEnd { get; init; } = "\n";

    public static Extract Of(string kind, int rows = 3) => new(kind, rows);

    public static Extract Written(string kind, char separator, string lineEnd) => new(kind, 3) { Separator = separator, LineEnd = lineEnd };

    /// <summary>Says something else in one row, from 1.</summary>
    public Extract With(string field, string value, int row = 2)
    {
        if (!headings.Contains(field))
        {
            headings.Add(field);
        }

        rows[row - 1][field] = value;
        return this;
    }

    public Extract Without(string field)
    {
        headings.Remove(field);
        return this;
    }

    public string Text(Func<string, string>? heading = null)
    {
        var text = new StringBuilder(string.Join(Separator, headings.Select(heading ?? (h => h)))).Append(LineEnd);
        foreach (var row in rows)
        {
            text.Append(string.Join(Separator, headings.Select(h => Quoted(row.GetValueOrDefault(h, ""))))).Append(LineEnd);
        }

        return text.ToString();
    }

    public byte[] Bytes() => Encoding.UTF8.GetBytes(Text());

    private string Quoted(string value) => value.Contains(Separator, StringComparison.Ordinal) || value.Contains('"', StringComparison.Ordinal) || value.Contains('\n', StringComparison.Ordinal) ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    private static Dictionary<string, string> Child(params (string Field, string Value)[] more)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal) { ["person_id"] = "P{0}", ["upn_unknown"] = "UN9", ["date_of_birth"] = "2014-03-0{1}", ["sex"] = "F" };
        foreach (var (field, value) in more)
        {
            row[field] = value;
        }

        return row;
    }
}
