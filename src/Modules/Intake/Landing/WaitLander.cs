using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

internal sealed class WaitLander(ExtractSchema schema) : Lander<WaitRow>(schema)
{
    private readonly int service = schema.At("service");
    private readonly int commissioner = schema.At("commissioner");
    private readonly int referred = schema.At("referral_date");
    private readonly int seen = schema.At("first_contact_date");
    private readonly int closed = schema.At("closed_date");

    public override WaitRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        Child = child.Child,
        AgeBand = child.AgeBand,
        Sex = child.Sex,
        EthnicGroup = child.EthnicGroup,
        AreaGroup = child.AreaGroup,
        Service = row.Code(service)!,
        Commissioner = row.Code(commissioner),
        ReferredOn = row.Day(referred)!.Value,
        FirstSeenOn = row.Day(seen),
        ClosedOn = row.Day(closed),
    };
}
