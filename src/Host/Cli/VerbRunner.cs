using Governance.Host.Boot;
using Governance.Platform.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Security;

namespace Governance.Host.Cli;

/// <summary>Runs one verb as the system, in its own scope, and answers.</summary>
internal static class VerbRunner
{
    public static async Task<int> Run(VerbEntry entry, VerbInput input, IReadOnlyList<string> settings, bool json, Terminal terminal)
    {
        using var stop = new CancellationTokenSource();
        ConsoleCancelEventHandler onCancel = (_, e) =>
        {
            e.Cancel = true;
            stop.Cancel();
        };
        Console.CancelKeyPress += onCancel;
        try
        {
            var result = await StepLines.Show(terminal, progress => Run(entry, input, settings, progress, stop.Token));
            Answer.Write(result, json, terminal);
            return result.Ok ? CommandLine.Done : CommandLine.Refused;
        }
        finally
        {
            Console.CancelKeyPress -= onCancel;
        }
    }

    private static async Task<VerbResult> Run(VerbEntry entry, VerbInput input, IReadOnlyList<string> settings, IProgress<string> progress, CancellationToken token)
    {
        try
        {
            await using var app = GovernanceApp.Build(settings, forVerb: true);
            if (entry.Shape.NeedsDatabase)
            {
                var ready = await app.Services.GetRequiredService<FirstStart>().BringUpToDate(progress, token);
                if (!ready.Ok)
                {
                    return VerbResult.Refused(ready.Problems);
                }
            }

            await using var scope = app.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentUser>().Become(Person.System("Command line"));
            var verb = (IVerb)scope.ServiceProvider.GetRequiredService(entry.Type);
            return await verb.Run(input, progress, token);
        }
        catch (OperationCanceledException) when (token.IsCancellationRequested)
        {
            return VerbResult.Refused(new Problem("stopped", "Stopped before it was finished. Run it again to finish."));
        }
        catch (SettingException wrong)
        {
            return VerbResult.Refused(new Problem("setting", wrong.Message));
        }
        catch (Exception bug)
        {
            // Whoever reads the JSON still gets one object; the trace goes where progress goes.
            progress.Report(bug.ToString());
            return VerbResult.Refused(new Problem("failed", $"Something went wrong that the program did not expect: {bug.Message}"));
        }
    }
}
