using System.Globalization;
using Governance.Platform.Figures;

namespace Governance.Intake.Northmere.Files;

/// <summary>One kind of extract of the invented area, written as its sender would write it: every row as at the period's end.</summary>
internal abstract class SampleExtract
{
    public abstract string Kind { get; }

    /// <summary>Who sends it, as the schema names them.</summary>
    public abstract string Sender { get; }

    public abstract IReadOnlyList<string> Heading { get; }

    public abstract IEnumerable<IReadOnlyList<string>> Rows(NorthmereArea area, FigurePeriod period, string localAuthority);

    protected static IReadOnlyList<string> Short => ["person_id", "upn", "upn_unknown", "date_of_birth", "sex", "ethnicity", "area_group"];

    protected static IEnumerable<string> ShortCells(SampleChild child, DateOnly on, string localAuthority)
    {
        var upn = child.UpnAt(on, localAuthority);
        return [child.PersonId, upn, upn.Length == 0 ? "UN1" : "", Day(child.BornOn), child.Sex, child.Ethnicity, child.AreaGroup];
    }

    protected static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A day that has come by then; nobody knows a later one yet.</summary>
    protected static string By(DateOnly then, DateOnly? day) => day <= then ? Day(day) : "";

    protected static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    protected static string Money(long pence) => (pence / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    protected static string Yes(bool yes) => yes ? "1" : "0";

    protected static string Urn(int urn) => urn == 0 ? "" : Number(urn);

    /// <summary>Whether something that ended can still be in an extract of three years.</summary>
    protected static bool Recent(DateOnly then, DateOnly? ended) => ended is null || ended > then || ended.Value.AddYears(3) >= then;
}
