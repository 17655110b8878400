using Governance.Intake.Contributions;
using Governance.Intake.Rules;
using Governance.Platform.Messages;
using MediatR;

namespace Governance.Intake.Pages.Kinds;

/// <summary>Every rule rows are checked by.</summary>
internal sealed record GetCheckRules : IQuery<IReadOnlyList<RuleInfo>>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed class GetCheckRulesHandler : IRequestHandler<GetCheckRules, Result<IReadOnlyList<RuleInfo>>>
{
    public Task<Result<IReadOnlyList<RuleInfo>>> Handle(GetCheckRules request, CancellationToken cancellationToken) =>
        Task.FromResult(Result<IReadOnlyList<RuleInfo>>.Done(Catalogue.All));
}
