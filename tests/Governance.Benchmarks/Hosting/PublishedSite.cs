namespace Governance.Benchmarks.Hosting;

/// <summary>The product as it is put on a server, published for this machine into a folder of its own.</summary>
internal sealed class PublishedSite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("governance-published-");

    public string Dll => Path.Combine(folder.FullName, "Governance.Host.dll");

    public Task Publish() => Started.Run(["publish", Host, "-c", "Release", "--use-current-runtime", "--no-self-contained", "-o", folder.FullName, "-v", "q", "-nologo"]);

    public void Dispose() => folder.Delete(recursive: true);

    // From artifacts/bin/Governance.Benchmarks/release to the project.
    private static string Host => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "..", "src", "Host"));
}
