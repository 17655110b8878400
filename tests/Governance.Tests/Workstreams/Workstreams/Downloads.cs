using Governance.Testing.Http;

namespace Governance.Tests.Workstreams.Workstreams;

/// <summary>Files as a visitor receives them.</summary>
internal static class Downloads
{
    public static async Task<byte[]> Bytes(this Visitor visitor, string path)
    {
        var response = await visitor.Http.GetAsync(path);
        response.IsSuccessStatusCode.ShouldBeTrue($"{path} answered {(int)response.StatusCode}");
        return await response.Content.ReadAsByteArrayAsync();
    }

    public static async Task<string> Text(this Visitor visitor, string path) =>
        System.Text.Encoding.UTF8.GetString(await visitor.Bytes(path)).TrimStart('\uFEFF');
}
