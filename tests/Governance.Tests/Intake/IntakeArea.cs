using Governance.Intake.Contributions.Verbs;
using Governance.Intake.Data.Demo;
using Governance.Platform.Contributions;
using Governance.Testing.Hosting;
using Governance.Tests.Host;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Intake;

/// <summary>An area with senders, agreements and accounts, and no extract yet.</summary>
internal static class IntakeArea
{
    /// <summary>Runs <c>intake load</c> as the command line does.</summary>
    public static async Task<VerbResult> Load(this TestArea area, string kind, byte[] file, string name = "extract.csv", params (string Name, string Value)[] options)
    {
        var path = Path.Combine(area.DataFolder, name);
        await File.WriteAllBytesAsync(path, file);
        var values = new Dictionary<string, string>(StringComparer.Ordinal) { ["KIND"] = kind, ["FILE"] = path };
        foreach (var (option, value) in options)
        {
            values[option] = value;
        }

        await using var scope = area.Scope();
        return await scope.ServiceProvider.GetRequiredService<IntakeLoad>().Run(new VerbInput(values), new Progress<string>(), CancellationToken.None);
    }

    /// <summary>Puts senders, due dates, agreements and the data map into an empty area.</summary>
    public static async Task Furnish(this TestArea area)
    {
        await using var scope = area.Scope();
        var demo = scope.ServiceProvider.GetServices<IDemoData>().OfType<RegistersDemo>().Single();
        await demo.Load(new DateOnly(2026, 11, 17), CancellationToken.None);
    }
}
