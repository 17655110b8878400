using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

internal sealed class LedgerLander(ExtractSchema schema) : Lander<LedgerRow>(schema)
{
    private readonly int posting = schema.At("posting_id");
    private readonly int posted = schema.At("posting_date");
    private readonly int centre = schema.At("cost_centre");
    private readonly int account = schema.At("account");
    private readonly int line = schema.At("budget_line");
    private readonly int supplier = schema.At("supplier");
    private readonly int description = schema.At("description");
    private readonly int amount = schema.At("amount");
    private readonly int kind = schema.At("posting_type");

    public override LedgerRow Make(RowBuffer row, Guid submission, ChildKept child) => new()
    {
        SubmissionId = submission,
        RowNumber = row.RowNumber,
        PostingId = row.Text(posting),
        PostedOn = row.Day(posted)!.Value,
        CostCentre = row.Text(centre),
        Account = row.Text(account),
        Line = row.TextOrNull(line),
        Supplier = row.TextOrNull(supplier),
        Text = row.Text(description),
        Pence = row.Long(amount)!.Value,
        Kind = row.Code(kind)!,
    };
}
