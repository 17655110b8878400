using System.Diagnostics;
using Governance.Benchmarks.Hosting;
using Governance.Benchmarks.Measuring;
using Governance.Reports.Word;

namespace Governance.Benchmarks.Cases;

/// <summary>Board pack to Word against pandoc on the same words, each writing a file.</summary>
internal static class PackCase
{
    /// <summary>First argument that makes this program write one pack and end, as pandoc does.</summary>
    public const string WholeProcess = "write-pack";

    private const int Rounds = 9;

    private static readonly Aim Aim = new(0.2, AtMost: true);

    public static async IAsyncEnumerable<Measured> Run()
    {
        var folder = Directory.CreateTempSubdirectory("governance-pack-");
        try
        {
            var (markdown, theirs, ours) = (Path.Combine(folder.FullName, "pack.md"), Path.Combine(folder.FullName, "pandoc.docx"), Path.Combine(folder.FullName, "ours.docx"));
            await File.WriteAllTextAsync(markdown, PackText.Markdown());
            Task<double> Pandoc() => Started.ToEnd(new ProcessStartInfo("pandoc", ["-f", "markdown", "-o", theirs, markdown]));
            Task<double> Process() => Started.ToEnd(Started.Dotnet([typeof(PackCase).Assembly.Location, WholeProcess, "docx", ours]));

            yield return await Measured.ByTurns("Board pack to Word in the running site, time against pandoc", "ms", Aim, Rounds, () => Task.FromResult(Warm(ours)), Pandoc);
            yield return await Measured.ByTurns("Board pack to Word as a whole process, time against pandoc", "ms", Aim, Rounds, Process, Pandoc);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public static async Task<int> Write(string kind, string file)
    {
        if (kind != "docx")
        {
            return 2;
        }

        await using var to = File.Create(file);
        WordWriter.Write(PackText.Ours(), to);
        return 0;
    }

    private static double Warm(string file)
    {
        var watch = Stopwatch.StartNew();
        using var to = File.Create(file);
        WordWriter.Write(PackText.Ours(), to);
        return watch.Elapsed.TotalMilliseconds;
    }
}
