using FsCheck;
using FsCheck.Fluent;
using Governance.Intake.Domain;
using Governance.Intake.Mapping;
using Governance.Intake.Schemas;

namespace Governance.Tests.Intake;

public sealed class MappingProperties
{
    private static readonly SchemaBook Book = new();

    [Fact]
    public void Mapping_WrittenAndRead_IsTheSame() => Prop.ForAll(AnyMap(), map => SavedColumns.Read(SavedColumns.Write(map)).Columns.SequenceEqual(map.Columns)).QuickCheckThrowOnFailure();

    [Fact]
    public void Suggestions_OfTheTemplateInAnyOrder_FindEveryField() => Prop.ForAll(AnyOrder(), order =>
    {
        var (schema, headings) = order;
        var map = Suggestions.Exact(schema, headings);
        return map.Faults(schema).Count == 0 && map.Columns.All(c => c.Field == c.Heading) && map.Places(schema).All(p => p >= 0);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Suggestions_OfLabelsShouted_FindEveryField() => Prop.ForAll(AnyOrder(), order =>
    {
        var (schema, names) = order;
        var labels = names.Select(n => " " + schema.Fields[schema.At(n)].Label.ToUpperInvariant().Replace(" ", "_", StringComparison.Ordinal)).ToList();
        return Suggestions.Exact(schema, labels).Columns.Select(c => c.Field).SequenceEqual(names);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void HeaderKey_OfOtherHeadings_Differs() => Prop.ForAll(AnyOrder(), order =>
        Headings.Key(order.Headings) != Headings.Key(order.Headings.Skip(1)) && Headings.Key(order.Headings) == Headings.Key(order.Headings.Select(h => $" {h.ToUpperInvariant()}"))).QuickCheckThrowOnFailure();

    private static Arbitrary<ColumnMap> AnyMap() => (
        from texts in ArbMap.Default.GeneratorFor<NonNull<string>[]>()
        from read in Gen.ArrayOf(Gen.Elements("upn", "plan_id", null), texts.Length)
        select new ColumnMap([.. texts.Select((t, i) => new ColumnChoice(t.Get, read[i]))])).ToArbitrary();

    private static Arbitrary<(ExtractSchema Schema, List<string> Headings)> AnyOrder() => (
        from kind in Gen.Elements(Book.Kinds.ToArray())
        let schema = Book.Versions(kind).First()
        from names in Gen.Shuffle(schema.Fields.Select(f => f.Name).ToArray())
        select (schema, names.ToList())).ToArbitrary();
}
