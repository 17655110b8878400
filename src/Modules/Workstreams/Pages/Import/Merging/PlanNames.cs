using Governance.Partnership.Contracts;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;

namespace Governance.Workstreams.Pages.Import.Merging;

/// <summary>Who and what the words of a plan may mean. A name nobody here has stays as it was written.</summary>
internal sealed class PlanNames(
    IReadOnlyDictionary<string, (Guid Id, string RoleName)> accounts,
    IReadOnlyDictionary<string, (Guid Id, string ShortName)> organisations,
    IReadOnlyList<(string Key, string Title)> themes)
{
    public (string Role, Guid? AccountId) Owner(string stated) =>
        accounts.TryGetValue(Plain(stated), out var account) ? (account.RoleName, account.Id) : (stated.Trim(), null);

    public (string Name, Guid? OrganisationId) Partner(string stated) =>
        organisations.TryGetValue(Plain(stated), out var partner) ? (partner.ShortName, partner.Id) : (stated.Trim(), null);

    public string ThemeTitle(string key) => themes.FirstOrDefault(t => t.Key == key).Title ?? key;

    public string ThemeKey(string title) => themes.FirstOrDefault(t => t.Title == title).Key ?? title;

    /// <summary>The theme's title, or null when there is no such theme.</summary>
    public string? Theme(string stated) => themes
        .FirstOrDefault(t => string.Equals(Plain(t.Title), Plain(stated), StringComparison.Ordinal) || string.Equals(t.Key, stated.Trim(), StringComparison.OrdinalIgnoreCase)).Title;

    internal static string Plain(string words) => string.Join(' ', words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

internal sealed class PlanNamesReader(GovernanceDb db, IPartnershipRegister register, UkClock clock)
{
    public async Task<PlanNames> Read(CancellationToken token)
    {
        var accounts = await db.Set<Account>().AsNoTracking().Where(a => a.RoleName != "").Select(a => new { a.Id, a.RoleName }).ToListAsync(token);
        var themes = await db.Set<Theme>().AsNoTracking().OrderBy(t => t.Title).Select(t => new { t.Key, t.Title }).ToListAsync(token);
        var organisations = await register.Organisations(clock.Today, token);
        return new(
            accounts.GroupBy(a => PlanNames.Plain(a.RoleName), StringComparer.Ordinal).ToDictionary(g => g.Key, g => (g.First().Id, g.First().RoleName), StringComparer.Ordinal),
            organisations.SelectMany(o => new[] { (Name: o.ShortName, Organisation: o), (o.Name, Organisation: o) })
                .GroupBy(o => PlanNames.Plain(o.Name), StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => (g.First().Organisation.Id, g.First().Organisation.ShortName), StringComparer.Ordinal),
            [.. themes.Select(t => (t.Key, t.Title))]);
    }
}
