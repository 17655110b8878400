using FluentValidation;
using Governance.Partnership.Data;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Partnership.Domain.Series;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Boards;

/// <summary>Sets when a board meets and makes the next twelve months follow.</summary>
internal sealed record SaveSeries(string Key, int Version, SeriesWeek? Week, DayOfWeek? Day, TimeOnly? StartsAt, string Place, int EveryMonths, DateOnly? FirstMonth)
    : ICommand<SeriesSaved>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed record SeriesSaved(int Added, int Moved, int Removed, IReadOnlyList<DateOnly> Kept);

internal sealed class SaveSeriesRules : AbstractValidator<SaveSeries>
{
    public SaveSeriesRules()
    {
        RuleFor(s => s.EveryMonths).InclusiveBetween(1, 12).WithMessage("Enter how many months apart, from 1 to 12");
        RuleFor(s => s.Place).MaximumLength(160).WithMessage("The place must be 160 characters or fewer");
    }
}

internal sealed class SaveSeriesHandler(GovernanceDb db, SeriesKeeper keeper) : IRequestHandler<SaveSeries, Result<SeriesSaved>>
{
    public async Task<Result<SeriesSaved>> Handle(SaveSeries request, CancellationToken token)
    {
        if (await db.Set<Board>().SingleOrDefaultAsync(b => b.Key == request.Key, token) is not { } board)
        {
            return Result<SeriesSaved>.Missing("That board");
        }

        var problems = new[] { SeriesNeedsWeekday.Check(request.Week, request.Day), SeriesNeedsTime.Check(request.StartsAt), SeriesNeedsPlace.Check(request.Place) }.OfType<Problem>().ToList();
        if (problems.Count > 0)
        {
            return Result<SeriesSaved>.Invalid(problems);
        }

        var series = new MeetingSeries(request.Week!.Value, request.Day!.Value, request.StartsAt!.Value, request.Place.Trim(), request.EveryMonths, request.FirstMonth ?? db.Clock.Today);
        if (board.Version != request.Version)
        {
            return Result<SeriesSaved>.Conflict(new("series", board.ChangedBy, board.ChangedAt, board.Version, [new("Week", "Series", series.ToString(), board.Series?.ToString() ?? "none")]));
        }

        db.Expect(board, request.Version);
        board.Series = series;
        var change = await keeper.Follow(board, token);
        return new SeriesSaved(change.Added.Count, change.Moved.Count, change.Removed.Count, [.. change.Kept.Select(m => m.On)]);
    }
}
