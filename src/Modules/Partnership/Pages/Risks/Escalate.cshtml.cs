using Governance.Partnership.Pages.Boards;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Platform.Ui;

namespace Governance.Partnership.Pages.Risks;

[Permitted(PartnershipPermissions.Escalate)]
internal sealed class EscalateModel(ISender sender) : RiskActModel(sender)
{
    private readonly ISender sender = sender;

    public IReadOnlyList<Choice> Boards { get; private set; } = [];

    protected override ICommand<string> Act() => new EscalateRisk(Reference, Form.Version, Form.BoardId, Form.Reason ?? "");

    protected override async Task Load(CancellationToken token)
    {
        var boards = await sender.Send(new GetBoards(), token);
        Boards = boards.Ok ? Choice.From(boards.Value, b => b.Id, b => b.Name) : [];
    }
}
