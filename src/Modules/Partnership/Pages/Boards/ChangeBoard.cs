using FluentValidation;
using Governance.Partnership.Contracts;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Boards;

/// <summary>Changes a board's name, its quorum and its terms of reference.</summary>
internal sealed record ChangeBoard(string Key, int Version, string Name, int Quorum, string Terms, string Why = "") : ICommand<string>, IPermitted
{
    public QuorumShare? QuorumShare { get; init; }

    public IReadOnlyList<Sector> QuorumSectors { get; init; } = [];

    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class ChangeBoardRules : AbstractValidator<ChangeBoard>
{
    public ChangeBoardRules()
    {
        RuleFor(b => b.Name).NotEmpty().WithMessage("Enter the board's name").MaximumLength(120).WithMessage("The name must be 120 characters or fewer");
        RuleFor(b => b.Why).MaximumLength(300).WithMessage("This must be 300 characters or fewer");
    }
}

internal sealed class ChangeBoardHandler(GovernanceDb db, TermsKeeper terms, TermsOfTheDay former) : IRequestHandler<ChangeBoard, Result<string>>
{
    public async Task<Result<string>> Handle(ChangeBoard request, CancellationToken token)
    {
        if (await db.Set<Board>().SingleOrDefaultAsync(b => b.Key == request.Key, token) is not { } board)
        {
            return Result<string>.Missing("That board");
        }

        if (board.Version != request.Version)
        {
            return Result<string>.Conflict(Stale(request, board));
        }

        var types = await db.Set<SeatType>().AsNoTracking().Where(t => t.BoardId == board.Id).ToListAsync(token);
        var seats = types.Sum(t => t.Required);
        var problem = QuorumExceedsSeats.Check(request.Quorum, seats)
            ?? (seats > 0 && request.QuorumShare is null ? QuorumIsNothing.Check(request.Quorum) : null)
            ?? QuorumSectorHasNoSeat.Check(request.QuorumSectors, types);
        if (problem is not null)
        {
            return problem;
        }

        db.Expect(board, request.Version);
        var rule = new QuorumRule(request.Quorum, request.QuorumShare, [.. request.QuorumSectors.Distinct().Order()]);
        if (!rule.IsSameAs(board.QuorumRule))
        {
            await former.KeepQuorum(board, token);
        }

        board.Name = request.Name.Trim();
        (board.Quorum, board.QuorumShare, board.QuorumSectors) = (rule.Seats, rule.Share, [.. rule.Sectors]);
        await terms.Save(board, request.Terms, request.Why, token);
        return board.Key;
    }

    private static StaleSave Stale(ChangeBoard request, Board board) => new("board", board.ChangedBy, board.ChangedAt, board.Version,
    [
        new("Name", "Name", request.Name, board.Name),
        new("Quorum", "Quorum", UkText.Number(request.Quorum), UkText.Number(board.Quorum)),
        new("Terms", "Terms of reference", request.Terms, board.Terms),
    ]);
}
