namespace Governance.Intake.Reading;

/// <summary>A file that can be opened again and again.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Look">What a walk over it told.</param>
/// <param name="Open">Opens it at its start.</param>
internal sealed record FoundFile(string Name, FileLook Look, Func<Stream> Open)
{
    /// <summary>The metadata file beside it, or null.</summary>
    public FoundFile? Beside { get; private init; }

    /// <summary>Walks over a file and what lies beside it.</summary>
    public static FoundFile Of(string name, Func<Stream> open, Func<Stream>? beside = null) =>
        new(name, Walk(open), open) { Beside = beside is null ? null : new(MetaName(name), Walk(beside), beside) };

    /// <summary>A file on the disk, with the metadata file that lies beside it where the kind has one.</summary>
    public static FoundFile At(string path, bool hasMeta)
    {
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, MetaName(path));
        return Of(Path.GetFileName(path), () => Read(path), hasMeta && File.Exists(beside) ? () => Read(beside) : null);
    }

    /// <summary>The name the Department gives the metadata file of a file: <c>name.meta.csv</c>.</summary>
    public static string MetaName(string fileName) => Path.GetFileNameWithoutExtension(fileName) + ".meta.csv";

    public static FileLook Walk(Func<Stream> open)
    {
        using var walk = new FileWalk();
        using var file = open();
        var block = new byte[1 << 16];
        while (file.Read(block) is > 0 and var read)
        {
            walk.Add(block.AsSpan(0, read));
        }

        return walk.End();
    }

    private static FileStream Read(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
}
