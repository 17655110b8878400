using System.Text;
using Governance.Intake.Domain;
using Governance.Tests.Host;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake;

/// <summary>A child with a name, number, birthday and postcode of its own, in good rows, bad rows and shifted rows: none of it is ever in the database, its log, or the sealed file.</summary>
public sealed class CanaryTests(BareArea area) : IClassFixture<BareArea>, IAsyncLifetime
{
    private static readonly string[] Secrets = ["Zebulonquist", "Marigoldine", "Q801200077777", "1919-09-19", "ZZ9 9ZQ", "CANARYID77"];

    public async Task InitializeAsync()
    {
        await area.Reset();
        await area.Furnish();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("sex", "M")]
    [InlineData("sex", "Zebulonquist")]
    [InlineData("primary_need", "Marigoldine")]
    [InlineData("area_group", "ZZ9 9ZQ")]
    [InlineData("urn", "Q801200077777")]
    [InlineData("final_date", "nonsense")]
    public async Task Load_WithACanary_LeavesNoTrace(string field, string value)
    {
        var file = Extract.Of("ehc-plans")
            .With("person_id", "CANARYID77").With("upn", "Q801200077777").With("surname", "Zebulonquist").With("forename", "Marigoldine").With("date_of_birth", "1919-09-19").With("postcode", "ZZ9 9ZQ")
            .With(field, value).Bytes();

        var result = await area.Load("ehc-plans", file, options: ("period", "2026-10"));

        File.Delete(Path.Combine(area.DataFolder, "extract.csv"));
        result.Counts["quarantined"].ShouldBe(1);
        (await area.Database(db => db.Set<Finding>().CountAsync())).ShouldBeGreaterThan(0);
        SqliteConnection.ClearAllPools();
        var said = string.Join(' ', result.Problems.Select(p => p.Message));
        foreach (var secret in Secrets)
        {
            said.ShouldNotContain(secret);
            foreach (var path in Directory.GetFiles(area.DataFolder, "*", SearchOption.AllDirectories))
            {
                Holds(path, secret).ShouldBeFalse($"{Path.GetFileName(path)} holds {secret}");
            }
        }
    }

    private static bool Holds(string path, string secret)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        return memory.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0;
    }
}
