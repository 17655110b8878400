using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Loading;

/// <summary>Gathers what identifies a child from a row.</summary>
internal sealed class NamedPart(ExtractSchema schema)
{
    private readonly int person = schema.At(schema.Has("person_id") ? "person_id" : "patient_id");
    private readonly int upn = schema.At("upn");
    private readonly int uln = schema.At("uln");
    private readonly int surname = schema.At("surname");
    private readonly int forename = schema.At("forename");
    private readonly int birth = schema.At("date_of_birth");
    private readonly int postcode = schema.At("postcode");

    public NamedChild Of(RowBuffer row, string pseudonym) =>
        new(pseudonym, row.Text(person), row.Text(upn), row.Text(uln), row.Text(surname), row.Text(forename), row.Day(birth), row.Text(postcode));
}
