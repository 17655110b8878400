using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Governance.Benchmarks.Hosting;

/// <summary>A program started from nothing, timed until it answers.</summary>
internal static class Started
{
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Milliseconds from the start of the process to its first 200 of <paramref name="path"/>.</summary>
    public static async Task<double> ToFirstPage(string dll, string path, IReadOnlyList<string> more)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        using var http = new HttpClient { BaseAddress = address, Timeout = Patience };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(Dotnet([dll, $"--urls={address}", .. more]))!;
        try
        {
            while (!await Answers(http, path))
            {
                if (process.HasExited || watch.Elapsed > Patience)
                {
                    throw new InvalidOperationException($"{Path.GetFileName(dll)} did not answer {path}.");
                }

                await Task.Delay(Between);
            }

            return watch.Elapsed.TotalMilliseconds;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    /// <summary>Milliseconds a program takes from start to end.</summary>
    public static async Task<double> ToEnd(ProcessStartInfo start)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? watch.Elapsed.TotalMilliseconds : throw new InvalidOperationException($"{start.FileName} ended with {process.ExitCode}.");
    }

    /// <summary>Runs <c>dotnet</c>; what it says goes to the console.</summary>
    public static Task Run(IEnumerable<string> arguments)
    {
        var start = Dotnet(arguments);
        start.RedirectStandardOutput = start.RedirectStandardError = false;
        return ToEnd(start);
    }

    public static ProcessStartInfo Dotnet(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }

    private static async Task<bool> Answers(HttpClient http, string path)
    {
        try
        {
            using var response = await http.GetAsync(path);
            return response.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
