namespace Governance.Host.Backup;

/// <summary>What a backup holds, so that a restore can be proved against it.</summary>
/// <param name="MadeAt">When (UTC).</param>
/// <param name="Version">Version of the program.</param>
/// <param name="Files">One for each database.</param>
internal sealed record Manifest(DateTimeOffset MadeAt, string Version, IReadOnlyList<BackedUpFile> Files)
{
    public const string EntryName = "manifest.json";
}

/// <summary>One database file.</summary>
/// <param name="Name">File name in the archive and in the data folder.</param>
/// <param name="Bytes">Length.</param>
/// <param name="Sha256">Lower-case hex.</param>
/// <param name="Rows">Rows by table.</param>
internal sealed record BackedUpFile(string Name, long Bytes, string Sha256, IReadOnlyDictionary<string, long> Rows);
