namespace Governance.Partnership.Domain.Leads;

/// <summary>An accountable post on a day.</summary>
/// <param name="Role">The post.</param>
/// <param name="Held">Who holds it, in order of area.</param>
/// <param name="VacantSince">First day nobody held it; null when it is held, need not be, or never was.</param>
internal sealed record Post(LeadRole Role, IReadOnlyList<AccountableLead> Held, DateOnly? VacantSince)
{
    public bool IsVacant => Role.MustBeFilled && Held.Count == 0;
}

/// <summary>Every post that law or guidance names on a day, and who holds it.</summary>
internal static class Posts
{
    public static IReadOnlyList<Post> On(DateOnly day, IEnumerable<LeadRole> roles, IEnumerable<AccountableLead> leads)
    {
        var byRole = leads.ToLookup(l => l.RoleId);
        return [.. roles.Where(r => r.InForceOn(day)).OrderBy(r => r.Order).ThenBy(r => r.Title, StringComparer.Ordinal).Select(r => On(day, r, [.. byRole[r.Id]]))];
    }

    private static Post On(DateOnly day, LeadRole role, List<AccountableLead> leads)
    {
        var held = leads.Where(l => l.HeldOn(day)).OrderBy(l => l.Area, StringComparer.Ordinal).ThenBy(l => l.RoleName, StringComparer.Ordinal).ToList();
        var left = leads.Where(l => l.To < day).Max(l => l.To);
        return new(role, held, held.Count == 0 && role.MustBeFilled ? left?.AddDays(1) : null);
    }
}
