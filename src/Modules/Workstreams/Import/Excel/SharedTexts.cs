namespace Governance.Workstreams.Import.Excel;

internal static class SharedTexts
{
    public static IReadOnlyList<RichText> Read(ZipPackage package, string? part)
    {
        if (part is null || !package.Has(part))
            return [];
        var texts = new List<RichText>();
        using var xml = package.Open(part);
        while (xml.Read())
        {
            if (xml.IsStart("si"))
                texts.Add(RichText.Read(xml));
        }

        return texts;
    }
}
