using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

internal static class OrganisationEndsBeforeItStarts
{
    public static Problem? Check(DateOnly from, DateOnly? to) => to < from
        ? new("organisation-ends-before-it-starts", $"It started on {Said.Day(from)}. Give that day or a later one, or leave the end empty.", "To")
        : null;
}

internal static class SuccessorNeedsEnd
{
    public static Problem? Check(DateOnly? to, Guid? successor) => successor is not null && to is null
        ? new("successor-needs-end", "Enter the last day of this organisation: a successor takes over the day after.", "To")
        : null;
}

internal static class SuccessorIsItself
{
    /// <param name="id">The organisation.</param>
    /// <param name="successor">Who is to follow it.</param>
    /// <param name="followers">Successor of each organisation that has one.</param>
    public static Problem? Check(Guid id, Guid? successor, IReadOnlyDictionary<Guid, Guid> followers)
    {
        var seen = new HashSet<Guid> { id };
        for (var next = successor; next is { } step; next = followers.TryGetValue(step, out var after) ? after : null)
        {
            if (!seen.Add(step))
            {
                return new("successor-is-itself", "That organisation already leads back to this one. Choose another successor.", "SuccessorId");
            }
        }

        return null;
    }
}

internal static class OrganisationIsThere
{
    public static Problem? Check(string name, IEnumerable<string> others) => others.Contains(name.Trim(), StringComparer.OrdinalIgnoreCase)
        ? new("organisation-is-there", $"There is already an organisation called “{name.Trim()}”. Open that one, or give this another name.", "Name")
        : null;
}
