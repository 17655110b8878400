using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Governance.Platform.Ui;

/// <summary>Links to the same list with something changed; all else in the address is kept.</summary>
public static class QueryLinks
{
    /// <summary>The address of this request with the given query values set; null takes one away.</summary>
    public static string With(HttpRequest request, params ReadOnlySpan<(string Key, string? Value)> changes)
    {
        var values = request.Query.ToDictionary(q => q.Key, q => q.Value, StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in changes)
        {
            if (value is null)
            {
                values.Remove(key);
            }
            else
            {
                values[key] = value;
            }
        }

        return request.PathBase + request.Path + new QueryBuilder(values).ToQueryString();
    }
}
