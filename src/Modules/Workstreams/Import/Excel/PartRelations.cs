namespace Governance.Workstreams.Import.Excel;

/// <param name="Id">As the part refers to it.</param>
/// <param name="Kind">Last word of the relationship's type, such as <c>worksheet</c>.</param>
/// <param name="Target">Path of the part inside the package; for an external one, text that is never followed.</param>
/// <param name="External">True when it points out of the file.</param>
internal sealed record PartRelation(string Id, string Kind, string Target, bool External);

internal static class PartRelations
{
    public static IReadOnlyList<PartRelation> Read(ZipPackage package, string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = part[..(slash + 1)];
        var path = $"{folder}_rels/{part[(slash + 1)..]}.rels";
        if (!package.Has(path))
            return [];
        var relations = new List<PartRelation>();
        using var xml = package.Open(path);
        while (xml.Read())
        {
            if (xml.NodeType != System.Xml.XmlNodeType.Element || xml.LocalName != "Relationship")
                continue;
            var external = string.Equals(xml.GetAttribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
            var (kind, target) = (xml.GetAttribute("Type") ?? string.Empty, xml.GetAttribute("Target") ?? string.Empty);
            relations.Add(new PartRelation(xml.GetAttribute("Id") ?? string.Empty, kind[(kind.LastIndexOf('/') + 1)..], external ? target : Resolve(folder, target), external));
        }

        return relations;
    }

    public static string? Of(this IEnumerable<PartRelation> relations, string kind) =>
        relations.FirstOrDefault(r => r.Kind == kind && !r.External)?.Target;

    private static string Resolve(string folder, string target)
    {
        if (target.StartsWith('/'))
            return target.TrimStart('/');
        var path = new List<string>();
        foreach (var step in (folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && path.Count > 0)
                path.RemoveAt(path.Count - 1);
            else if (step is not ("." or ".."))
                path.Add(step);
        }

        return string.Join('/', path);
    }
}
