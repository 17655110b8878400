using System.Net;

namespace Governance.Testing.Http;

/// <summary>Keeps cookies and follows redirects, as a browser does.</summary>
internal sealed class Browsing(CookieContainer cookies) : DelegatingHandler
{
    private const int MostRedirects = 5;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await Once(request, cancellationToken);
        for (var i = 0; i < MostRedirects && response.Headers.Location is { } next && (int)response.StatusCode is >= 300 and < 400; i++)
        {
            request = new HttpRequestMessage(HttpMethod.Get, new Uri(request.RequestUri!, next));
            response = await Once(request, cancellationToken);
        }

        return response;
    }

    private async Task<HttpResponseMessage> Once(HttpRequestMessage request, CancellationToken token)
    {
        var header = cookies.GetCookieHeader(request.RequestUri!);
        if (header.Length > 0)
        {
            request.Headers.Remove("Cookie");
            request.Headers.Add("Cookie", header);
        }

        var response = await base.SendAsync(request, token);
        response.RequestMessage = request;
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
        {
            cookies.SetCookies(request.RequestUri!, cookie);
        }

        return response;
    }
}
