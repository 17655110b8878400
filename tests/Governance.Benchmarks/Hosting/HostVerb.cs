using System.Diagnostics;

namespace Governance.Benchmarks.Hosting;

/// <summary>A verb of the product, run as a process of its own, as an operator runs it.</summary>
internal static class HostVerb
{
    private const int Kilobytes = 1024;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs it to its end. Gives how long it took, and the most memory it held, in MB.</summary>
    public static async Task<(TimeSpan Took, double PeakMegabytes)> Run(string dll, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [dll, .. arguments, "--data", folder]) { UseShellExecute = false, RedirectStandardOutput = true };
        // The sample area is only loaded where invented data may be.
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.HasExited)
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
            await Task.WhenAny(process.WaitForExitAsync(), Task.Delay(Between));
        }

        watch.Stop();
        await said;
        return process.ExitCode == 0
            ? (watch.Elapsed, (double)peak / Kilobytes / Kilobytes)
            : throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }
}
