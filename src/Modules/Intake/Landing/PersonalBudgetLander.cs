using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

internal sealed class PersonalBudgetLander(ExtractSchema schema) : Lander<PersonalBudgetRow>(schema)
{
    private readonly int agreed = schema.At("agreed_date");
    private readonly int ended = schema.At("end_date");
    private readonly int organised = schema.At("organised");
    private readonly int direct = schema.At("direct_payment");
    private readonly int education = schema.At("education_amount");
    private readonly int care = schema.At("care_amount");
    private readonly int health = schema.At("health_amount");
    private readonly int reviewed = schema.At("review_date");

    public override PersonalBudgetRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        Child = child.Child,
        AgeBand = child.AgeBand,
        Sex = child.Sex,
        EthnicGroup = child.EthnicGroup,
        AreaGroup = child.AreaGroup,
        AgreedOn = row.Day(agreed)!.Value,
        EndedOn = row.Day(ended),
        Organised = row.Yes(organised),
        DirectPayment = row.Yes(direct),
        EducationPence = row.Long(education) ?? 0,
        CarePence = row.Long(care) ?? 0,
        HealthPence = row.Long(health) ?? 0,
        ReviewedOn = row.Day(reviewed),
    };
}
