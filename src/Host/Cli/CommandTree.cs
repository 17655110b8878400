using System.CommandLine;
using Governance.Platform.Contributions;

namespace Governance.Host.Cli;

/// <summary>The verbs of all modules as one tree of commands.</summary>
internal static class CommandTree
{
    public static readonly Option<DirectoryInfo> Data = new("--data") { Description = "Folder of the data (default data/)", HelpName = "DIR", Recursive = true };
    public static readonly Option<bool> Json = new("--json") { Description = "Answer with one JSON object on stdout", Recursive = true };

    public static RootCommand Build(IReadOnlyList<VerbEntry> entries, IReadOnlyList<string> settings, Terminal terminal)
    {
        var root = new RootCommand("SEND Partnership Governance. Without a verb it starts the site.") { Data, Json };
        AddServe(root, settings, terminal);
        foreach (var entry in entries.OrderBy(e => e.Shape.Name, StringComparer.Ordinal))
        {
            AddVerb(root, entry, settings, terminal);
        }

        return root;
    }

    private static void AddServe(RootCommand root, IReadOnlyList<string> settings, Terminal terminal)
    {
        var urls = new Option<string>("--urls") { Description = "Addresses to listen on", HelpName = "URLS" };
        var serve = new Command("serve", "Start the site") { urls };
        root.Options.Add(urls);
        root.Subcommands.Add(serve);
        foreach (var command in new Command[] { root, serve })
        {
            command.SetAction((parsed, token) => Serve.Run(WithData(settings, parsed), parsed.GetValue(urls), terminal, token));
        }
    }

    private static void AddVerb(Command parent, VerbEntry entry, IReadOnlyList<string> settings, Terminal terminal)
    {
        var words = entry.Shape.Name.Split(' ');
        foreach (var word in words[..^1])
        {
            var next = parent.Subcommands.FirstOrDefault(c => c.Name == word);
            if (next is null)
            {
                next = new Command(word, "See --help for its verbs");
                parent.Subcommands.Add(next);
            }

            parent = next;
        }

        var command = new Command(words[^1], entry.Shape.Meaning);
        var parts = new TypedParts(command, entry.Shape);
        command.SetAction((parsed, _) => VerbRunner.Run(entry, parts.Read(parsed), WithData(settings, parsed), parsed.GetValue(Json), terminal));
        parent.Subcommands.Add(command);
    }

    private static IReadOnlyList<string> WithData(IReadOnlyList<string> settings, ParseResult parsed) =>
        parsed.GetValue(Data) is { } folder ? [.. settings, $"--Data:Folder={folder.FullName}"] : settings;
}
