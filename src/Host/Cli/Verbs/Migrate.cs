using Governance.Host.Boot;
using Governance.Platform.Contributions;
using Governance.Platform.Data;

namespace Governance.Host.Cli.Verbs;

internal sealed class Migrate(Migrator migrator, FirstStart start) : IVerb
{
    public static VerbShape Shape { get; } = new("migrate", "Bring the database to this version") { NeedsDatabase = false };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        var migrated = await migrator.Migrate(progress, token);
        if (migrated.Ok)
        {
            await start.PutShippedRows(token);
        }

        return VerbResult.From(
            migrated,
            applied => new Dictionary<string, long>(StringComparer.Ordinal) { ["migrations"] = applied.Count },
            applied => [applied.Count == 0 ? "The database is at this version." : $"Applied {string.Join(", ", applied)}."]);
    }
}
