using Governance.Platform.Ui;

namespace Governance.Partnership.Contracts;

/// <summary>A party to something that outlives organisations: the one that signed, and the one that answers for it now.</summary>
/// <param name="AsSigned">The organisation named at the time.</param>
/// <param name="Current">Its last successor by the day asked about; itself when nobody took over.</param>
/// <param name="Since">First day of <paramref name="Current"/> as successor, or null when nobody took over.</param>
public sealed record Party(OrganisationView AsSigned, OrganisationView Current, DateOnly? Since)
{
    /// <summary>Such as <c>Northmere CCG, now Northmere ICB (since 1 July 2022)</c>.</summary>
    public string Said => Since is { } since ? $"{AsSigned.Name}, now {Current.Name} (since {UkText.Date(since)})" : AsSigned.Name;
}

/// <summary>Names parties as signed with their current successors, so that an agreement of an organisation that ended still says who answers.</summary>
public interface IParties
{
    /// <summary>Parties by the id they signed with; an id nobody knows is left out.</summary>
    Task<IReadOnlyDictionary<Guid, Party>> On(DateOnly day, IReadOnlyCollection<Guid> organisations, CancellationToken token);
}
