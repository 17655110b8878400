using Governance.Partnership.Domain.Map;
using Governance.Partnership.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Lines;

/// <summary>Says until when a board reported or advised.</summary>
internal sealed record EndLine(Guid Id, int Version, DateOnly To) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Manage;
}

internal sealed class EndLineHandler(GovernanceDb db) : IRequestHandler<EndLine, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(EndLine request, CancellationToken token)
    {
        if (await db.Set<ReportingLine>().SingleOrDefaultAsync(l => l.Id == request.Id, token) is not { } line)
        {
            return Result<Guid>.Missing("That line");
        }

        if (line.Version != request.Version)
        {
            return Result<Guid>.Conflict(new("line", line.ChangedBy, line.ChangedAt, line.Version, [new("To", "Last day", Said.Day(request.To), line.To is { } end ? Said.Day(end) : "")]));
        }

        // A later end could run into the line that follows.
        var others = await db.Set<ReportingLine>().AsNoTracking().Where(l => l.Id != line.Id).ToListAsync(token);
        var until = new ReportingLine { BoardId = line.BoardId, ToBoardId = line.ToBoardId, Kind = line.Kind, From = line.From, To = request.To };
        var problem = LineEndsBeforeItStarts.Check(line.From, request.To) ?? BoardReportsTwice.Check(until, others) ?? LineMakesALoop.Check(until, others);
        if (problem is not null)
        {
            return problem with { Field = "To" };
        }

        db.Expect(line, request.Version);
        line.To = request.To;
        return line.Id;
    }
}
