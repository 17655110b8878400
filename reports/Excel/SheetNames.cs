namespace Governance.Reports.Excel;

/// <summary>Makes names a workbook accepts: 1 to 31 characters, none of []:*?/\, no ' at either end, not History, unique whatever the case.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    public string Take(string wished)
    {
        var clean = Packaging.XmlText.Clean(wished);
        var name = string.Concat(clean.Select(c => c is '[' or ']' or ':' or '*' or '?' or '/' or '\\' || char.IsControl(c) ? ' ' : c));
        name = string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('\'', ' ');
        name = Cut(name.Length == 0 ? "Sheet" : name, Longest);
        var unique = name;
        for (var n = 2; !_taken.Add(unique); n++)
        {
            var ending = FormattableString.Invariant($" {n}");
            unique = Cut(name, Longest - ending.Length) + ending;
        }

        return unique;
    }

    private static string Cut(string name, int length)
    {
        if (name.Length <= length)
        {
            return name;
        }

        var space = name.LastIndexOf(' ', length);
        var end = space > length / 2 ? space : char.IsHighSurrogate(name[length - 1]) ? length - 1 : length;
        return name[..end].TrimEnd(' ', '\'');
    }
}
