using System.Net;
using System.Net.Sockets;
using Governance.Host.Boot;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Cli;

/// <summary>Starts the site.</summary>
internal static class Serve
{
    private const int UsualPort = 5080;

    public static async Task<int> Run(IReadOnlyList<string> settings, string? urls, Terminal terminal, CancellationToken token)
    {
        try
        {
            await using var app = GovernanceApp.Build([.. settings, .. Addresses(urls)], forVerb: false);
            var ready = await StepLines.Show(terminal, progress => app.Services.GetRequiredService<FirstStart>().Prepare(progress, token));
            if (!ready.Ok)
            {
                foreach (var problem in ready.Problems)
                {
                    await terminal.Error.WriteLineAsync(problem.Message);
                }

                return CommandLine.Refused;
            }

            await app.StartAsync(token);
            await Welcome(app, terminal);
            await app.WaitForShutdownAsync(token);
            return CommandLine.Done;
        }
        catch (Exception wrong) when (wrong is SettingException or IOException)
        {
            await terminal.Error.WriteLineAsync(wrong.Message);
            return CommandLine.Refused;
        }
    }

    private static string[] Addresses(string? urls)
    {
        if (urls is not null)
        {
            return [$"--urls={urls}"];
        }

        var chosen = Environment.GetEnvironmentVariable("ASPNETCORE_URLS") ?? Environment.GetEnvironmentVariable("ASPNETCORE_HTTP_PORTS");
        return chosen is null ? [$"--urls=http://localhost:{(IsFree(UsualPort) ? UsualPort : FreePort())}"] : [];
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
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

    private static async Task Welcome(WebApplication app, Terminal terminal)
    {
        foreach (var address in app.Urls)
        {
            await terminal.Out.WriteLineAsync($"Listening on {address}");
        }

        if (app.Services.GetRequiredService<DemoMode>().Enabled)
        {
            await using var scope = app.Services.CreateAsyncScope();
            var personas = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().Users
                .Where(a => a.IsPersona).OrderBy(a => a.RoleName).Select(a => a.RoleName).ToListAsync();
            await terminal.Out.WriteLineAsync($"This is the sample area: sign in at /account/sign-in as {string.Join(", ", personas)}.");
        }
    }
}
