using System.Security.Cryptography;
using System.Text.Json;
using Governance.Platform.Clock;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace Governance.Dashboards.Pages.Inclusion;

/// <summary>Keeps a finished page, compressed, for all to whom it would look the same: the address, the figures, what the reader may choose, the frame around it and the day.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class KeptViewAttribute : Attribute, IOutputCachePolicy
{
    private static readonly TimeSpan Longest = TimeSpan.FromHours(12);

    public async ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var (request, services) = (context.HttpContext.Request, context.HttpContext.RequestServices);

        // A file taken away is audited each time.
        if (!HttpMethods.IsGet(request.Method) || request.Query.ContainsKey("handler"))
        {
            return;
        }

        var door = services.GetRequiredService<InclusionDoor>();
        var found = await door.Open(AskedAddress.Read(request.Query), cancellation);
        if (!found.Ok)
        {
            return;
        }

        var (opened, frame) = (found.Value, await services.GetRequiredService<IFrame>().Read(cancellation));
        var looks = new { opened.Set?.SetId, opened.Set?.Release?.State, opened.Set?.PolicyNumber, opened.Stale, door.Allowed, Day = services.GetRequiredService<UkClock>().Today, Frame = frame };
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.HeaderNames = HeaderNames.AcceptEncoding;
        context.CacheVaryByRules.VaryByValues["looks"] = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(looks)));
        context.ResponseExpirationTimeSpan = Longest;
        context.EnableOutputCaching = context.AllowCacheLookup = context.AllowCacheStorage = context.AllowLocking = true;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        context.AllowCacheStorage = response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
        return ValueTask.CompletedTask;
    }
}
