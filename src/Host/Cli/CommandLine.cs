using System.CommandLine;
using Governance.Host.Boot;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Host.Cli;

/// <summary>Reads what was typed and runs the site or a verb.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Refused = 1;
    public const int WrongUsage = 2;

    public static async Task<int> Run(string[] args, Terminal terminal)
    {
        if (EF.IsDesignTime)
        {
            return Done;
        }

        var (settings, typed) = SettingArguments.Split(args);
        var root = CommandTree.Build(Entries(), settings, terminal);
        var parsed = root.Parse(typed);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                await terminal.Error.WriteLineAsync(error.Message);
            }

            await terminal.Error.WriteLineAsync("Add --help to see how it is typed.");
            if (typed.Contains("--json", StringComparer.Ordinal))
            {
                Answer.WriteJson(terminal.Out, VerbResult.Refused([.. parsed.Errors.Select(e => new Problem("wrong-usage", e.Message))]));
            }

            return WrongUsage;
        }

        return await parsed.InvokeAsync(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = terminal.Out,
            Error = terminal.Error,
        });
    }

    private static List<VerbEntry> Entries()
    {
        // Registered only to be listed; nothing is built, so no folder is touched.
        var services = new ServiceCollection();
        services.AddRooms(new Engine(EngineKind.Sqlite, "."));
        return [.. services.Select(s => s.ImplementationInstance).OfType<VerbEntry>()];
    }
}
