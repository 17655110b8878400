using FluentValidation;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Decisions;

/// <summary>Asks a board something that no other page asks, on its next meeting.</summary>
internal sealed record AskDecision(string BoardKey, string Title, string Reason, string Power, decimal? Pounds) : ICommand<string>, IPermitted
{
    public string Options { get; init; } = "";

    public string Paper { get; init; } = "";

    public string DelegatedFrom { get; init; } = "";

    /// <summary>Reference of the decision that this one would replace, or empty.</summary>
    public string Supersedes { get; init; } = "";

    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class AskDecisionRules : AbstractValidator<AskDecision>
{
    public AskDecisionRules()
    {
        RuleFor(d => d.Title).NotEmpty().WithMessage("Say what the board is asked, starting with a verb").MaximumLength(300).WithMessage("This must be 300 characters or fewer");
        RuleFor(d => d.Reason).NotEmpty().WithMessage("Give the reason in a sentence or two");
        RuleFor(d => d.Power).NotEmpty().WithMessage("Say who holds the power, such as this board").MaximumLength(200).WithMessage("This must be 200 characters or fewer");
        RuleFor(d => d.DelegatedFrom).MaximumLength(200).WithMessage("This must be 200 characters or fewer");
        RuleFor(d => d.Pounds).Must(p => p is null or (>= 0 and <= 10_000_000_000)).WithMessage("Enter an amount in pounds, such as 38000, or leave it empty");
    }
}

internal sealed class AskDecisionHandler(GovernanceDb db, IDecisionDesk desk) : IRequestHandler<AskDecision, Result<string>>
{
    public async Task<Result<string>> Handle(AskDecision request, CancellationToken token)
    {
        var board = await db.Set<Board>().AsNoTracking().Where(b => b.Key == request.BoardKey).Select(b => (Guid?)b.Id).SingleOrDefaultAsync(token);
        if (board is not { } id)
        {
            return Result<string>.Missing("That board");
        }

        var cited = await db.Cited(id, request.Supersedes, db.Clock.Today, token);
        if (!cited.Ok)
        {
            return cited.As<string>();
        }

        var asked = await desk.Ask(
            new(id, request.Title.Trim(), request.Reason.Trim(), request.Power.Trim(), new(NodeTypes.Board, id), Pounds.ToMoney(request.Pounds))
            {
                Options = request.Options.Trim(),
                Paper = request.Paper.Trim(),
                DelegatedFrom = request.DelegatedFrom.Trim(),
                SupersedesId = cited.Value,
            },
            token);
        return asked.Reference;
    }
}
