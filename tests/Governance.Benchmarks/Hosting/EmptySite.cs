namespace Governance.Benchmarks.Hosting;

/// <summary>An ASP.NET Core site with one line of text, built in Release into a folder of its own.</summary>
internal sealed class EmptySite : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("governance-empty-");

    public string Dll => Path.Combine(folder.FullName, "out", "Empty.dll");

    public async Task Build()
    {
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "Empty.csproj"),
            """<Project Sdk="Microsoft.NET.Sdk.Web"><PropertyGroup><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup></Project>""");
        await File.WriteAllTextAsync(
            Path.Combine(folder.FullName, "Program.cs"),
            """var app = WebApplication.CreateBuilder(args).Build(); app.MapGet("/", () => "Hello"); app.Run();""");
        await Started.Run(["build", folder.FullName, "-c", "Release", "-o", Path.Combine(folder.FullName, "out"), "-v", "q", "-nologo"]);
    }

    public void Dispose() => folder.Delete(recursive: true);
}
