using FluentValidation;
using Governance.Platform.Messages;
using MediatR;

namespace Governance.Platform.Threads;

/// <summary>Links two things that the sender may see; both panels show it.</summary>
/// <param name="From">One end.</param>
/// <param name="To">The other end.</param>
/// <param name="Why">Why, one line, or empty.</param>
public sealed record LinkThings(NodeRef From, NodeRef To, string Why) : ICommand<NodeView>, IPermitted
{
    static string IPermitted.Permission => "threads.link";
}

internal sealed class LinkThingsRules : AbstractValidator<LinkThings>
{
    public LinkThingsRules()
    {
        RuleFor(l => l.Why).MaximumLength(200).WithErrorCode("why-long").WithMessage("Keep the reason to 200 characters.");
        RuleFor(l => l.To).NotEqual(l => l.From).WithErrorCode("link-itself").WithMessage("A thing cannot be linked to itself. Choose another.");
    }
}

internal sealed class LinkThingsHandler(ThreadReader threads) : IRequestHandler<LinkThings, Result<NodeView>>
{
    public async Task<Result<NodeView>> Handle(LinkThings request, CancellationToken cancellationToken)
    {
        var from = await threads.Find(request.From, cancellationToken);
        var to = await threads.Find(request.To, cancellationToken);
        if (from is null || to is null)
        {
            return Result<NodeView>.Missing("What you wanted to link");
        }

        await threads.Link(request.From, request.To, request.Why, cancellationToken);
        return to;
    }
}
