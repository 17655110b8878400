using Governance.Dashboards.Contributions;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Drawing;
using Governance.Dashboards.Measures;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using MediatR;

namespace Governance.Dashboards.Pages.Inclusion;

/// <summary>The inclusion dashboard; the handler says whose figures the reader sees.</summary>
internal sealed record GetInclusion(Asked Asked, bool AsTable) : IQuery<InclusionView>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Public;
}

/// <summary>What the page shows.</summary>
/// <param name="Opened">The figures.</param>
/// <param name="Body">The groups; null where there are no figures.</param>
/// <param name="Allowed">Audiences the reader may choose.</param>
internal sealed record InclusionView(Opened Opened, DashboardBody? Body, IReadOnlyList<Audience> Allowed);

internal sealed class GetInclusionHandler(InclusionDoor door, DashboardReader reader, Kept<CacheKey> cache, LocalArea area) : IRequestHandler<GetInclusion, Result<InclusionView>>
{
    public async Task<Result<InclusionView>> Handle(GetInclusion query, CancellationToken token)
    {
        var found = await door.Open(query.Asked, token);
        if (!found.Ok)
        {
            return found.As<InclusionView>();
        }

        var opened = found.Value;
        if (opened.Set is not { } set)
        {
            return new InclusionView(opened, null, door.Allowed);
        }

        var key = new CacheKey(set.SetId, $"{(query.AsTable ? "table" : "chart")} {new Links(opened.Asked).With()}");
        var body = await cache.Get(key, async () => DashboardBody.Of(await reader.Read(set, opened.Asked, token), query.AsTable, area.Name));
        return new InclusionView(opened, body, door.Allowed);
    }
}
