using Spectre.Console;

namespace Governance.Host.Cli;

/// <summary>Progress of long work: a spinner on a terminal, plain lines otherwise.</summary>
internal static class StepLines
{
    public static Task<T> Show<T>(Terminal terminal, Func<IProgress<string>, Task<T>> work)
    {
        if (!terminal.IsInteractive)
        {
            return work(new Lines(terminal.Error.WriteLine));
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
        return console.Status().StartAsync("Working", status => work(new Lines(step =>
        {
            status.Status(Markup.Escape(step));
            console.WriteLine(step);
        })));
    }

    // Progress<T> posts to the pool, so lines could come out of order or after the answer.
    private sealed class Lines(Action<string> write) : IProgress<string>
    {
        public void Report(string value) => write(value);
    }
}
