using Governance.Partnership.Records;
using Governance.Platform.Messages;
using MediatR;

namespace Governance.Partnership.Pages.Minutes;

/// <summary>Records that a later meeting, or the chair, agreed the minutes. They and the decisions in them are never changed again.</summary>
/// <param name="MeetingId">The meeting whose minutes they are.</param>
/// <param name="Version">The meeting's version that the sender saw.</param>
/// <param name="ByMeetingId">The later meeting that agreed them, or null for the chair.</param>
/// <param name="On">The day the chair agreed them; the day of the meeting when there is one.</param>
internal sealed record AgreeMinutes(Guid MeetingId, int Version, Guid? ByMeetingId, DateOnly On) : ICommand<DateOnly>, IPermitted
{
    static string IPermitted.Permission => PartnershipPermissions.Minute;
}

internal sealed class AgreeMinutesHandler(MinutesKeeper keeper) : IRequestHandler<AgreeMinutes, Result<DateOnly>>
{
    public Task<Result<DateOnly>> Handle(AgreeMinutes request, CancellationToken token) =>
        keeper.Agree(request.MeetingId, request.Version, request.ByMeetingId, request.On, token);
}
