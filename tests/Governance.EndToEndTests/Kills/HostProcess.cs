using System.Diagnostics;
using System.Text.Json;

namespace Governance.EndToEndTests.Kills;

/// <summary>The Host as a program of its own, from its own build.</summary>
internal static class HostProcess
{
    private static readonly string Dll = Path.GetFullPath(Path.Combine(
        AppContext.BaseDirectory, "..", "..", "Governance.Host", Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), "Governance.Host.dll"));

    /// <summary>Runs a verb to its end and gives its JSON answer, which must be ok.</summary>
    public static async Task<(JsonElement Answer, TimeSpan Took)> Run(string folder, params IEnumerable<string> verb)
    {
        var watch = Stopwatch.StartNew();
        using var process = Start(folder, verb);
        var errors = process.StandardError.ReadToEndAsync();
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, $"{said} {await errors}");
        using var document = JsonDocument.Parse(said);
        document.RootElement.GetProperty("ok").GetBoolean().ShouldBeTrue(said);
        return (document.RootElement.Clone(), watch.Elapsed);
    }

    /// <summary>Starts a verb and ends it as a power cut would, after that time; true when it was still at work.</summary>
    public static async Task<bool> Kill(string folder, TimeSpan after, params IEnumerable<string> verb)
    {
        using var process = Start(folder, verb);
        var (errors, said) = (process.StandardError.ReadToEndAsync(), process.StandardOutput.ReadToEndAsync());
        await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(after));
        var working = !process.HasExited;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        await Task.WhenAll(errors, said);
        return working;
    }

    private static Process Start(string folder, IEnumerable<string> verb)
    {
        var start = new ProcessStartInfo("dotnet", [Dll, .. verb, "--data", folder, "--json"]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        return Process.Start(start)!;
    }
}
