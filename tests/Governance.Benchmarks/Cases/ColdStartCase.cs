using Governance.Benchmarks.Data;
using Governance.Benchmarks.Hosting;
using Governance.Benchmarks.Measuring;

namespace Governance.Benchmarks.Cases;

/// <summary>From starting the process to the first page, on a folder that needs no migration, against an empty site.</summary>
internal static class ColdStartCase
{
    private const int Rounds = 7;

    public static async IAsyncEnumerable<Measured> Run(BigArea area)
    {
        var folder = await area.Folder();
        using var empty = new EmptySite();
        await empty.Build();
        using var ours = new PublishedSite();
        await ours.Publish();
        yield return await Measured.ByTurns(
            "Cold start to the sign-in page, time against an empty ASP.NET site", "ms", new Aim(3, AtMost: true), Rounds,
            () => Started.ToFirstPage(ours.Dll, "/account/sign-in", [$"--Data:Folder={folder}", "--Jobs:Enabled=false"]),
            () => Started.ToFirstPage(empty.Dll, "/", []));
    }
}
