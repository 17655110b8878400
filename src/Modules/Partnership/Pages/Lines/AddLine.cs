using FluentValidation;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Map;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Lines;

/// <summary>Says what a board reports to, or advises, from a day on.</summary>
internal sealed record AddLine(string Key, LineKind? Kind, Guid? ToBoardId, DateOnly From, string Why) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class AddLineRules : AbstractValidator<AddLine>
{
    public AddLineRules()
    {
        RuleFor(l => l.Kind).NotNull().WithMessage("Say whether it reports or advises");
        RuleFor(l => l.ToBoardId).NotNull().WithMessage("Choose a board");
        RuleFor(l => l.Why).MaximumLength(300).WithMessage("This must be 300 characters or fewer");
    }
}

internal sealed class AddLineHandler(GovernanceDb db) : IRequestHandler<AddLine, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(AddLine request, CancellationToken token)
    {
        var boards = await db.Set<Board>().Where(b => b.Key == request.Key || b.Id == request.ToBoardId).ToListAsync(token);
        if (boards.Find(b => b.Key == request.Key) is not { } board || boards.Find(b => b.Id == request.ToBoardId) is not { } to)
        {
            return Result<Guid>.Missing("That board");
        }

        var line = new ReportingLine { BoardId = board.Id, ToBoardId = to.Id, Kind = request.Kind!.Value, From = request.From, Why = request.Why.Trim() };
        var others = await db.Set<ReportingLine>().AsNoTracking().ToListAsync(token);
        var problem = LineBeforeItsBoard.Check(board, request.From)
            ?? LineBeforeItsBoard.Check(to, request.From)
            ?? BoardReportsTwice.Check(line, others)
            ?? LineMakesALoop.Check(line, others);
        if (problem is not null)
        {
            return problem;
        }

        // Two lines drawn at once could close a loop that neither sees: both touch both boards, so one is told.
        boards.ForEach(b => db.Expect(b, b.Version));
        db.Add(line);
        return line.Id;
    }
}
