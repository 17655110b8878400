using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

internal sealed class TransportLander(ExtractSchema schema) : Lander<TransportRow>(schema)
{
    private const decimal MetresInMile = 1609.344m;

    private readonly int mode = schema.At("mode");
    private readonly int urn = schema.At("urn");
    private readonly int started = schema.At("start_date");
    private readonly int ended = schema.At("end_date");
    private readonly int cost = schema.At("annual_cost");
    private readonly int miles = schema.At("distance_miles");
    private readonly int shared = schema.At("shared");
    private readonly int assistant = schema.At("passenger_assistant");

    public override TransportRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        Child = child.Child,
        AgeBand = child.AgeBand,
        Sex = child.Sex,
        EthnicGroup = child.EthnicGroup,
        AreaGroup = child.AreaGroup,
        Mode = row.Code(mode)!,
        Urn = row.Whole(urn),
        StartedOn = row.Day(started)!.Value,
        EndedOn = row.Day(ended),
        AnnualPence = row.Long(cost)!.Value,
        MetresOneWay = row.Long(miles) is { } distance ? (int)Math.Round(distance / 1_000_000m * MetresInMile) : null,
        Shared = row.Yes(shared),
        PassengerAssistant = row.Yes(assistant),
    };
}
