using Governance.Partnership.Domain.Leads;
using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

internal static class LeadEndsBeforeItStarts
{
    public static Problem? Check(DateOnly from, DateOnly? to) => to < from
        ? new("lead-ends-before-it-starts", $"The post was taken up on {Said.Day(from)}. Give that day or a later one.", "To")
        : null;
}

internal static class OrganisationWasNotThere
{
    public static Problem? Check(Organisation organisation, DateOnly on, string field = "From") =>
        on < organisation.From
            ? new("organisation-was-not-there", $"{organisation.Name} began on {Said.Day(organisation.From)}. Give that day or a later one, or choose another organisation.", field)
            : organisation.To < on
                ? new("organisation-was-not-there", $"{organisation.Name} ended on {Said.Day(organisation.To.Value)}. Choose the organisation that took over, or an earlier day.", field)
                : null;
}

internal static class LeadRoleIsNotInForce
{
    public static Problem? Check(LeadRole role, DateOnly from) => role.InForceOn(from)
        ? null
        : new(
            "lead-role-is-not-in-force",
            from < role.From
                ? $"There was no {role.Title} before {Said.Day(role.From)}. Give that day or a later one."
                : $"Nobody is called {role.Title} after {Said.Day(role.To!.Value)}. Choose the post that took its place.",
            "RoleId");
}

internal static class LeadHoldsThePostAlready
{
    public static Problem? Check(string holder, DateOnly from, DateOnly? to, IEnumerable<AccountableLead> ofThePost) =>
        ofThePost.FirstOrDefault(l => string.Equals(l.RoleName, holder, StringComparison.OrdinalIgnoreCase) && l.Overlaps(from, to)) is { } other
            ? new("lead-holds-the-post-already", $"{other.RoleName} holds this post from {Said.Day(other.From)}{(other.To is { } end ? $" to {Said.Day(end)}" : "")} already. Give other days.", "RoleName")
            : null;
}

internal static class PostIsHeld
{
    public static Problem? Check(LeadRole role, DateOnly from, DateOnly? to, IEnumerable<AccountableLead> ofThePost) =>
        !role.Several && ofThePost.FirstOrDefault(l => l.Overlaps(from, to)) is { } other
            ? new("post-is-held", $"One person at a time is {role.Title}, and {other.RoleName} holds the post{(other.To is { } end ? $" until {Said.Day(end)}" : "")}. End that first, or give a later day.", "From")
            : null;
}

internal static class LeadRoleEndsBeforeItStarts
{
    public static Problem? Check(DateOnly from, DateOnly? to) => to < from
        ? new("lead-role-ends-before-it-starts", $"The post is named from {Said.Day(from)}. Give that day or a later one, or leave the end empty.", "To")
        : null;
}
