using System.IO.Compression;
using Governance.Dashboards.Domain;
using Governance.Dashboards.Pages.Inclusion;
using Governance.Platform.Contributions;
using Governance.Platform.Messages;

namespace Governance.Dashboards.Contributions;

/// <summary>Writes the newest release as a folder of pages that opens from a file share.</summary>
internal sealed class ExportDashboards(ISender sender) : IVerb
{
    public static VerbShape Shape => new("dashboards export", "Write the newest release of the inclusion dashboard as a folder of pages that opens without a server")
    {
        Options =
        [
            new("audience", "Whose release", Required: true) { Choices = ["public", "board"] },
            new("out", "Folder to write; it may be there already when it is empty", Required: true),
        ],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        var folder = new DirectoryInfo(input.Text("out"));
        if (File.Exists(folder.FullName) || (folder.Exists && folder.EnumerateFileSystemInfos().Any()))
        {
            return VerbResult.Refused(new Problem("folder-not-empty", $"{folder.FullName} is there and not empty. Name another folder, so that pages of two releases are never mixed."));
        }

        var audience = Enum.Parse<Audience>(input.Text("audience"), ignoreCase: true);
        var made = await sender.Send(new ExportInclusion(new Measures.Asked { Audience = audience }, InclusionFile.Folder), token);
        if (!made.Ok)
        {
            return VerbResult.Refused(made.Outcome == Outcome.Missing ? [new Problem("no-release", $"No release for the {input.Text("audience")} audience is published yet.")] : made.Problems);
        }

        using var zip = new ZipArchive(new MemoryStream(made.Value.Content));
        folder.Create();
        await zip.ExtractToDirectoryAsync(folder.FullName, token);
        return VerbResult.Done(
            new Dictionary<string, long>(StringComparer.Ordinal) { ["pages"] = zip.Entries.Count },
            $"Wrote {zip.Entries.Count} pages. Open {Path.Combine(folder.FullName, "index.html")}.");
    }
}
