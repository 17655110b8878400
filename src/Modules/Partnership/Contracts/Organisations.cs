namespace Governance.Partnership.Contracts;

/// <summary>Sectors of a local area partnership.</summary>
public enum Sector
{
    /// <summary>Council education services, schools and colleges.</summary>
    Education,

    /// <summary>Integrated care board and NHS providers.</summary>
    Health,

    /// <summary>Social care.</summary>
    Care,

    /// <summary>Parent carer forum.</summary>
    ParentCarer,

    /// <summary>Voluntary and community organisations.</summary>
    Voluntary,
}

/// <summary>A partner organisation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Full name.</param>
/// <param name="ShortName">Name for tables, such as <c>ICB</c>.</param>
/// <param name="Sector">Its sector.</param>
public sealed record OrganisationView(Guid Id, string Name, string ShortName, Sector Sector);

/// <summary>A board and its meetings around a day.</summary>
/// <param name="BoardId">The board.</param>
/// <param name="Key">Slug, such as <c>send-executive</c>.</param>
/// <param name="Name">Name, such as <c>SEND Executive Board</c>.</param>
/// <param name="LastMeeting">Day of the last meeting held on or before the day asked about, or null. One whose day has passed counts as held unless it was cancelled.</param>
/// <param name="LastMeetingAt">When that meeting began (UTC), or null.</param>
/// <param name="NextMeeting">Day of the next meeting still to be held on or after the day asked about, or null.</param>
public sealed record BoardCalendar(Guid BoardId, string Key, string Name, DateOnly? LastMeeting, DateTimeOffset? LastMeetingAt, DateOnly? NextMeeting);

/// <summary>What other modules may ask of the partnership register. Reads only, and answers are not filtered: names of organisations and boards are open to everyone signed in.</summary>
public interface IPartnershipRegister
{
    /// <summary>Organisations in force on <paramref name="on"/>, by name.</summary>
    Task<IReadOnlyList<OrganisationView>> Organisations(DateOnly on, CancellationToken token);

    /// <summary>Boards with their last and next meeting around <paramref name="on"/>, the executive board first.</summary>
    Task<IReadOnlyList<BoardCalendar>> Boards(DateOnly on, CancellationToken token);
}
