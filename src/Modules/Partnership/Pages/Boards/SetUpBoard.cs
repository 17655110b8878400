using System.Text.RegularExpressions;
using FluentValidation;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Map;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Boards;

/// <summary>Sets up a board; seats, quorum and meetings follow on its own page. Answers its key.</summary>
internal sealed record SetUpBoard(string Name, DateOnly From, Guid? ParentId, string Terms) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class SetUpBoardRules : AbstractValidator<SetUpBoard>
{
    public SetUpBoardRules() =>
        RuleFor(b => b.Name).NotEmpty().WithMessage("Enter the board's name").MaximumLength(120).WithMessage("The name must be 120 characters or fewer");
}

internal sealed partial class SetUpBoardHandler(GovernanceDb db, TermsKeeper terms) : IRequestHandler<SetUpBoard, Result<string>>
{
    // Words that stand in an address where a board's key would.
    private static readonly string[] Taken = ["calendar", "decisions", "edit", "matters", "new", "packs", "reports", "reviews", "vacancies"];

    public async Task<Result<string>> Handle(SetUpBoard request, CancellationToken token)
    {
        var key = NotKey().Replace(request.Name.Trim().ToLowerInvariant().Replace("'", "", StringComparison.Ordinal), "-").Trim('-');
        if (key.Length == 0 || Taken.Contains(key) || await db.Set<Board>().AnyAsync(b => b.Key == key, token))
        {
            return new Problem("board-is-there", $"There is already a board at that address ({key}). Give this one another name.", "Name");
        }

        var parent = request.ParentId is null ? null : await db.Set<Board>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == request.ParentId, token);
        if (request.ParentId is not null && parent is null)
        {
            return new Problem("parent-missing", "Choose the board it reports to from the list.", "ParentId");
        }

        if (parent is not null && LineBeforeItsBoard.Check(parent, request.From) is { } early)
        {
            return early;
        }

        var order = (await db.Set<Board>().MaxAsync(b => (int?)b.Order, token) ?? 0) + 1;
        var board = new Board { Key = key, Name = request.Name.Trim(), From = request.From, Order = order };
        db.Add(board);
        await terms.Save(board, request.Terms, "", token);
        if (parent is not null)
        {
            db.Add(new ReportingLine { BoardId = board.Id, ToBoardId = parent.Id, Kind = LineKind.ReportsTo, From = request.From });
        }

        return key;
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotKey();
}
