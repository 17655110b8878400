using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Lines;

/// <summary>Says when a board stopped; it leaves the map from the day after. No day means that it goes on.</summary>
internal sealed record EndBoard(string Key, int Version, DateOnly? To) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class EndBoardHandler(GovernanceDb db) : IRequestHandler<EndBoard, Result<string>>
{
    public async Task<Result<string>> Handle(EndBoard request, CancellationToken token)
    {
        if (await db.Set<Board>().SingleOrDefaultAsync(b => b.Key == request.Key, token) is not { } board)
        {
            return Result<string>.Missing("That board");
        }

        if (board.Version != request.Version)
        {
            return Result<string>.Conflict(new("board", board.ChangedBy, board.ChangedAt, board.Version, [new("To", "Last day", request.To is { } mine ? Said.Day(mine) : "", board.To is { } theirs ? Said.Day(theirs) : "")]));
        }

        var planned = await db.Set<Meeting>().CountAsync(m => m.BoardId == board.Id && m.State == MeetingState.Planned && m.On > request.To, token);
        if ((BoardEndsBeforeItStarts.Check(board, request.To) ?? MeetingsArePlannedAfter.Check(planned, request.To)) is { } problem)
        {
            return problem;
        }

        db.Expect(board, request.Version);
        board.To = request.To;
        return board.Key;
    }
}
