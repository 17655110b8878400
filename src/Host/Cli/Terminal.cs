namespace Governance.Host.Cli;

/// <summary>Where a verb answers, and where it says how far it is.</summary>
/// <param name="Out">The answer.</param>
/// <param name="Error">Progress and problems.</param>
/// <param name="IsInteractive">True when somebody watches <paramref name="Error"/> on a terminal.</param>
internal sealed record Terminal(TextWriter Out, TextWriter Error, bool IsInteractive)
{
    public static Terminal Real { get; } = new(Console.Out, Console.Error, !Console.IsErrorRedirected);
}
