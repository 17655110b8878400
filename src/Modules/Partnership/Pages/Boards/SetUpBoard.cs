using System.Text.RegularExpressions;
using FluentValidation;
using Governance.Partnership.Domain;
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

internal sealed partial class SetUpBoardHandler(GovernanceDb db) : IRequestHandler<SetUpBoard, Result<string>>
{
    // Words that stand in an address where a board's key would.
    private static readonly string[] Taken = ["decisions", "matters", "packs", "edit", "new"];

    public async Task<Result<string>> Handle(SetUpBoard request, CancellationToken token)
    {
        var key = NotKey().Replace(request.Name.Trim().ToLowerInvariant().Replace("'", "", StringComparison.Ordinal), "-").Trim('-');
        if (key.Length == 0 || Taken.Contains(key) || await db.Set<Board>().AnyAsync(b => b.Key == key, token))
        {
            return new Problem("board-is-there", $"There is already a board at that address ({key}). Give this one another name.", "Name");
        }

        if (request.ParentId is { } parent && !await db.Set<Board>().AnyAsync(b => b.Id == parent, token))
        {
            return new Problem("parent-missing", "Choose the board it reports to from the list.", "ParentId");
        }

        var order = (await db.Set<Board>().MaxAsync(b => (int?)b.Order, token) ?? 0) + 1;
        db.Add(new Board { Key = key, Name = request.Name.Trim(), From = request.From, ParentBoardId = request.ParentId, Terms = request.Terms.Trim(), Order = order });
        return key;
    }

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotKey();
}
