using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

internal sealed class PlacementLander(ExtractSchema schema) : Lander<PlacementRow>(schema)
{
    private readonly int urn = schema.At("urn");
    private readonly int ukprn = schema.At("ukprn");
    private readonly int setting = schema.At("sen_setting");
    private readonly int rank = schema.At("placement_rank");
    private readonly int started = schema.At("entry_date");
    private readonly int ended = schema.At("leaving_date");
    private readonly int unit = schema.At("sen_unit");
    private readonly int resourced = schema.At("resourced_provision");
    private readonly int residential = schema.At("residential");

    public override PlacementRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        Child = child.Child,
        AgeBand = child.AgeBand,
        Sex = child.Sex,
        EthnicGroup = child.EthnicGroup,
        AreaGroup = child.AreaGroup,
        Urn = row.Whole(urn),
        Ukprn = row.Whole(ukprn),
        SenSetting = row.Code(setting),
        Rank = row.Whole(rank)!.Value,
        StartedOn = row.Day(started)!.Value,
        EndedOn = row.Day(ended),
        Unit = row.Yes(unit),
        Resourced = row.Yes(resourced),
        Residential = row.Yes(residential),
    };
}
