using System.Text;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Partnership.Records;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Documents;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Pages.Minutes;

/// <summary>The minutes of a meeting: as agreed, or the draft while they are not.</summary>
internal sealed record GetMinutes(string BoardKey, DateOnly On) : IQuery<MinutesView>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Read;
}

internal sealed record MinutesView(
    Guid MeetingId, int Version, string BoardKey, string BoardName, DateOnly On, MeetingState State, DateOnly? AgreedOn, string AgreedBy, Document Document, IReadOnlyList<Choice> Later, DateTimeOffset ChangedAt, string ChangedBy)
{
    public string Path => FormattableString.Invariant($"/board/{BoardKey}/meetings/{On:yyyy-MM-dd}");
}

internal sealed class GetMinutesHandler(GovernanceDb db, RecordReader reader, MinutesComposer composer) : IRequestHandler<GetMinutes, Result<MinutesView>>
{
    public async Task<Result<MinutesView>> Handle(GetMinutes request, CancellationToken token)
    {
        if (await reader.Read(request.BoardKey, request.On, token) is not { } record)
        {
            return Result<MinutesView>.Missing("Those minutes");
        }

        var m = record.Meeting;
        var kept = m.MinutesAgreedOn is null ? null : await db.Set<AgreedMinutes>().AsNoTracking().SingleOrDefaultAsync(a => a.MeetingId == m.Id, token);
        if (kept is { IsWhole: false })
        {
            return new Problem("minutes-altered", "The stored minutes no longer match the hash taken when they were agreed, so they are not shown. Ask an administrator to restore them from a backup.");
        }

        var document = kept is null ? composer.Compose(record, null) : DocumentJson.Read(Encoding.UTF8.GetString(kept.Content)).Value;
        var today = db.Clock.Today;
        var later = await db.Set<Meeting>().AsNoTracking()
            .Where(x => x.BoardId == m.BoardId && x.On > m.On && x.On <= today && x.State != MeetingState.Cancelled)
            .OrderBy(x => x.On).Select(x => new { x.Id, x.On }).ToListAsync(token);
        return new MinutesView(
            m.Id, m.Version, record.BoardKey, record.BoardName, m.On, m.State, m.MinutesAgreedOn, m.MinutesAgreedBy, document,
            [.. later.Select(x => new Choice(x.Id.ToString(), $"The meeting of {UkText.Date(x.On)}"))], m.ChangedAt, m.ChangedBy);
    }
}
