namespace Governance.Intake.Loading;

/// <summary>Every kind of extract and who puts it.</summary>
internal sealed class KindDirectory(IEnumerable<IKindLoader> loaders)
{
    public IReadOnlyList<KindShape> All(DateOnly day) => [.. loaders.SelectMany(l => l.Kinds(day)).OrderBy(k => k.Name, StringComparer.Ordinal)];

    public KindShape? Find(string kind, DateOnly day) => All(day).FirstOrDefault(k => k.Kind == kind);

    public IKindLoader Loader(string kind, DateOnly day) => loaders.First(l => l.Kinds(day).Any(k => k.Kind == kind));
}
