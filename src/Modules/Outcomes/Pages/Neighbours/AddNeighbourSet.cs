using FluentValidation;
using Governance.Outcomes.Contributions;
using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Outcomes.Pages.Neighbours;

/// <summary>Adds a set of statistical neighbours; the set before ends the day before it starts.</summary>
internal sealed record AddNeighbourSet(string Name, DateOnly From, string Source, IReadOnlyList<(string Code, string Name)> Members) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => OutcomesPermissions.Manage;
}

internal sealed class AddNeighbourSetRules : AbstractValidator<AddNeighbourSet>
{
    public AddNeighbourSetRules()
    {
        RuleFor(s => s.Name).NotEmpty().WithMessage("Give the set a name, such as Set of April 2025").MaximumLength(120).WithMessage("This must be 120 characters or fewer");
        RuleFor(s => s.Source).NotEmpty().WithMessage("Say who chose them and where it is published").MaximumLength(400).WithMessage("This must be 400 characters or fewer");
        RuleFor(s => s.Members).NotEmpty().WithMessage("Enter at least one local authority");
    }
}

internal sealed class AddNeighbourSetHandler(GovernanceDb db, LocalArea area) : IRequestHandler<AddNeighbourSet, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(AddNeighbourSet command, CancellationToken token)
    {
        var last = await db.Set<NeighbourSet>().OrderByDescending(s => s.From).FirstOrDefaultAsync(token);
        if ((NeighboursAreOthersOnce.Check(command.Members, area.NewCode) ?? SetStartsAfterTheLast.Check(command.From, last)) is { } problem)
        {
            return problem;
        }

        if (last is not null && (last.To is null || last.To >= command.From))
        {
            last.To = command.From.AddDays(-1);
        }

        var set = new NeighbourSet { Name = command.Name.Trim(), From = command.From, Source = command.Source.Trim(), Members = [.. command.Members.Select(m => new NeighbourMember { Code = m.Code, Name = m.Name })] };
        db.Add(set);
        return set.Id;
    }
}

internal static class NeighboursAreOthersOnce
{
    public static Problem? Check(IReadOnlyList<(string Code, string Name)> members, string own) =>
        members.GroupBy(m => m.Code, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice ? new("neighbour-twice", $"{twice.Key} is there twice. Keep one.", "Members")
        : members.Any(m => m.Code == own) ? new("neighbour-itself", "A local authority is no neighbour of itself. Take it out.", "Members")
        : null;
}

internal static class SetStartsAfterTheLast
{
    public static Problem? Check(DateOnly from, NeighbourSet? last) => last is not null && from <= last.From
        ? new("set-before-last", $"{last.Name} starts on {UkText.Date(last.From)}. Start this one later.", "From")
        : null;
}
