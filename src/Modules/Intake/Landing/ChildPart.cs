using Governance.Intake.Children;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

/// <summary>What is kept of a child: a pseudonym and bands.</summary>
internal readonly record struct ChildKept(string Child, string AgeBand, string Sex, string EthnicGroup, string AreaGroup);

/// <summary>Turns the fields that identify a child into what may be kept.</summary>
internal sealed class ChildPart(ExtractSchema schema, Pseudonyms pseudonyms, string sender)
{
    private readonly ChildAge age = new(schema);
    private readonly int upn = schema.At("upn");
    private readonly int person = schema.At(schema.Has("person_id") ? "person_id" : "patient_id");
    private readonly int sex = schema.At("sex");
    private readonly int ethnicity = schema.At("ethnicity");
    private readonly int area = schema.At("area_group");

    public ChildKept Of(RowBuffer row) => new(
        Pseudonym(row), Band(age.Of(row)), row.Code(sex) ?? "U", row.Meaning(ethnicity)?.Group is { Length: > 0 } group ? group : "Unknown", row.Code(area) ?? "");

    public string Pseudonym(RowBuffer row)
    {
        Span<char> number = stackalloc char[64];
        Span<char> own = stackalloc char[160];
        return pseudonyms.Of(number[..Text(row.Raw(upn), number)], sender, own[..Text(row.Raw(person), own)]);
    }

    public static string Band(int? years) => years switch
    {
        null => "Unknown",
        < 5 => "Under 5",
        <= 10 => "5 to 10",
        <= 15 => "11 to 15",
        <= 19 => "16 to 19",
        _ => "20 to 25",
    };

    private static int Text(ReadOnlySpan<byte> cell, Span<char> into) => System.Text.Encoding.UTF8.GetMaxCharCount(cell.Length) > into.Length && System.Text.Encoding.UTF8.GetCharCount(cell) > into.Length
        ? 0
        : System.Text.Encoding.UTF8.GetChars(cell, into);
}
