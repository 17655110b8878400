using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Governance.Platform.Contributions;

namespace Governance.Host.Cli;

/// <summary>The arguments and options of one verb, checked as they are parsed.</summary>
internal sealed class TypedParts
{
    private readonly List<(VerbPart Part, Argument<string> Argument)> arguments = [];
    private readonly List<(VerbPart Part, Option Option)> options = [];

    public TypedParts(Command command, VerbShape shape)
    {
        foreach (var part in shape.Arguments)
        {
            var argument = new Argument<string>(part.Name)
            {
                Description = part.Meaning,
                Arity = part.Required ? ArgumentArity.ExactlyOne : ArgumentArity.ZeroOrOne,
            };
            argument.Validators.Add(result => Check(part, result));
            command.Arguments.Add(argument);
            arguments.Add((part, argument));
        }

        foreach (var part in shape.Options)
        {
            Option option = part.Value == VerbValue.Flag
                ? new Option<bool>("--" + part.Name)
                : new Option<string>("--" + part.Name) { HelpName = Shown(part), Required = part.Required };
            option.Description = part.Meaning;
            if (part.Value != VerbValue.Flag)
            {
                option.Validators.Add(result => Check(part, result));
            }

            command.Options.Add(option);
            options.Add((part, option));
        }
    }

    public VerbInput Read(ParseResult parsed)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (part, argument) in arguments)
        {
            Keep(part.Name, parsed.GetValue(argument));
        }

        foreach (var (part, option) in options)
        {
            Keep(part.Name, option is Option<bool> flag ? (parsed.GetValue(flag) ? "true" : null) : parsed.GetValue((Option<string>)option));
        }

        return new VerbInput(values);

        void Keep(string name, string? text)
        {
            if (text is not null)
            {
                values[name] = text;
            }
        }
    }

    private static string Shown(VerbPart part) => part.Choices.Count > 0 ? string.Join('|', part.Choices) : part.Value switch
    {
        VerbValue.InputFile or VerbValue.OutputFile => "FILE",
        VerbValue.Day => "YYYY-MM-DD",
        VerbValue.Month => "YYYY-MM",
        VerbValue.Number => "N",
        _ => "TEXT",
    };

    private static void Check(VerbPart part, SymbolResult result)
    {
        foreach (var text in result.Tokens.Select(t => t.Value))
        {
            if (Wrong(part, text) is { } wrong)
            {
                result.AddError($"{part.Name}: {wrong}");
            }
        }
    }

    private static string? Wrong(VerbPart part, string text) => part switch
    {
        { Choices.Count: > 0 } => part.Choices.Contains(text, StringComparer.Ordinal) ? null : $"“{text}” is not one of {string.Join(", ", part.Choices)}.",
        { Value: VerbValue.InputFile } => File.Exists(text) ? null : $"there is no file {text}.",
        { Value: VerbValue.OutputFile } => Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(text))) ? null : $"the folder of {text} does not exist.",
        { Value: VerbValue.Day } => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"“{text}” is not a day such as 2026-11-17.",
        { Value: VerbValue.Month } => DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? null : $"“{text}” is not a month such as 2026-11.",
        { Value: VerbValue.Number } => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : $"“{text}” is not a whole number of nought or more.",
        _ => null,
    };
}
