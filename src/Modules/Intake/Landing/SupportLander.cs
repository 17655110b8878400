using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

internal sealed class SupportLander(ExtractSchema schema) : Lander<SupportRow>(schema)
{
    private readonly int census = schema.At("census_date");
    private readonly int urn = schema.At("urn");
    private readonly int group = schema.At("school_area_group");
    private readonly int provision = schema.At("sen_provision");
    private readonly int need = schema.At("primary_need");
    private readonly int year = schema.At("nc_year");
    private readonly int premium = schema.At("pupil_premium");

    public override SupportRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        Child = child.Child,
        AgeBand = child.AgeBand,
        Sex = child.Sex,
        EthnicGroup = child.EthnicGroup,
        AreaGroup = child.AreaGroup,
        CensusOn = row.Day(census)!.Value,
        Urn = row.Whole(urn),
        SchoolGroup = row.Code(group),
        Provision = row.Code(provision)!,
        PrimaryNeed = row.Code(need),
        YearGroup = row.Code(year),
        Disadvantaged = row.Yes(premium),
    };
}
