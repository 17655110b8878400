namespace Governance.Reports.Packaging;

internal static class Resource
{
    public static Stream? Find(string name) => typeof(Resource).Assembly.GetManifestResourceStream(name);

    public static Stream Open(string name) => Find(name) ?? throw new InvalidOperationException($"No embedded file {name}.");

    public static string Text(string name)
    {
        using var reader = new StreamReader(Open(name));
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
