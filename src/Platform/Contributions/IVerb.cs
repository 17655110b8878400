using Governance.Platform.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Platform.Contributions;

/// <summary>What may be typed for an argument or option of a verb.</summary>
public enum VerbValue
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Present or not; options only.</summary>
    Flag,

    /// <summary>A file that exists.</summary>
    InputFile,

    /// <summary>A file to write; its folder must exist.</summary>
    OutputFile,

    /// <summary>A day, <c>2026-11-17</c>.</summary>
    Day,

    /// <summary>A month, <c>2026-11</c>.</summary>
    Month,

    /// <summary>A whole number of nought or more.</summary>
    Number,
}

/// <summary>An argument or option of a verb.</summary>
/// <param name="Name">Argument as typed in usage, such as <c>FILE</c>; option without dashes, such as <c>dry-run</c>.</param>
/// <param name="Meaning">One line for usage.</param>
/// <param name="Value">What may be typed.</param>
/// <param name="Required">Whether leaving it out is wrong usage.</param>
public sealed record VerbPart(string Name, string Meaning, VerbValue Value = VerbValue.Text, bool Required = false)
{
    /// <summary>The only values allowed, or empty for any.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}

/// <summary>How a verb is typed.</summary>
/// <param name="Name">Words of the verb, such as <c>import actions</c> or <c>report board-pack</c>.</param>
/// <param name="Meaning">One line for usage.</param>
public sealed record VerbShape(string Name, string Meaning)
{
    /// <summary>Arguments in order; all are required unless the last says otherwise.</summary>
    public IReadOnlyList<VerbPart> Arguments { get; init; } = [];

    /// <summary>Whether the database is brought to this version before the verb runs.</summary>
    public bool NeedsDatabase { get; init; } = true;

    /// <summary>Options, besides <c>--data</c> and <c>--json</c> that every verb takes.</summary>
    public IReadOnlyList<VerbPart> Options { get; init; } = [];
}

/// <summary>Contribution: a verb of the command line. Runs as the system in its own scope, through the same handlers as the pages. Register with <see cref="VerbRegistration.AddVerb"/>.</summary>
public interface IVerb
{
    /// <summary>How it is typed.</summary>
    static abstract VerbShape Shape { get; }

    /// <summary>Does it.</summary>
    /// <param name="input">What was typed, already checked against the shape.</param>
    /// <param name="progress">Takes a plain sentence for each step of long work.</param>
    /// <param name="token">Cancelled by Ctrl+C.</param>
    Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token);
}

/// <summary>A registered verb.</summary>
/// <param name="Shape">How it is typed.</param>
/// <param name="Type">The <see cref="IVerb"/> that runs it.</param>
public sealed record VerbEntry(VerbShape Shape, Type Type);

/// <summary>Registers verbs.</summary>
public static class VerbRegistration
{
    /// <summary>Adds a verb.</summary>
    /// <typeparam name="T">The verb.</typeparam>
    public static IServiceCollection AddVerb<T>(this IServiceCollection services)
        where T : class, IVerb => services.AddSingleton(new VerbEntry(T.Shape, typeof(T))).AddScoped<T>();
}

/// <summary>How a verb ended.</summary>
/// <param name="Ok">Whether it was done; false is exit code 1.</param>
/// <param name="Counts">What was counted, such as <c>rows</c>, <c>added</c>.</param>
/// <param name="Problems">Why it was refused, or what to look at although it was done.</param>
public sealed record VerbResult(bool Ok, IReadOnlyDictionary<string, long> Counts, IReadOnlyList<Problem> Problems)
{
    private static readonly Dictionary<string, long> Nothing = [];

    /// <summary>Sentences for a person; not shown with <c>--json</c>.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Done.</summary>
    public static VerbResult Done(IReadOnlyDictionary<string, long>? counts = null, params IReadOnlyList<string> lines) =>
        new(Ok: true, counts ?? Nothing, []) { Lines = lines };

    /// <summary>Refused, with reasons.</summary>
    public static VerbResult Refused(params IReadOnlyList<Problem> problems) => new(Ok: false, Nothing, problems);

    /// <summary>The verb's end as its request ended.</summary>
    /// <param name="result">What the handler answered.</param>
    /// <param name="counts">What to count of the value.</param>
    /// <param name="lines">What to tell a person of the value.</param>
    /// <typeparam name="T">Type of the value.</typeparam>
    public static VerbResult From<T>(Result<T> result, Func<T, IReadOnlyDictionary<string, long>> counts, Func<T, IReadOnlyList<string>>? lines = null) =>
        result.Ok
            ? new(Ok: true, counts(result.Value), result.Problems) { Lines = lines?.Invoke(result.Value) ?? [] }
            : Refused(result.Problems);
}
