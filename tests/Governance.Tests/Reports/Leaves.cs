using System.Collections;
using System.Reflection;
using System.Text.Json.Serialization;
using Governance.Reports.Documents;

namespace Governance.Tests.Reports;

/// <summary>One value somewhere in a document.</summary>
/// <param name="Owner">The record that holds it.</param>
/// <param name="Property">The property that holds it.</param>
/// <param name="Value">The value.</param>
internal sealed record Leaf(object Owner, PropertyInfo Property, object Value)
{
    public string Name => $"{Property.DeclaringType!.Name}.{Property.Name}";
}

/// <summary>Walks a document by reflection, so that a property added tomorrow is walked too.</summary>
internal static class Leaves
{
    public static IReadOnlyList<Type> Records { get; } =
        [.. typeof(Document).Assembly.GetTypes().Where(t => t is { IsPublic: true, IsClass: true, IsAbstract: false } && t.Namespace == typeof(Document).Namespace && t != typeof(PackContext) && t.GetMethod("<Clone>$") is not null)];

    public static IEnumerable<PropertyInfo> Stored(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.GetCustomAttribute<JsonIgnoreAttribute>() is null);

    public static IEnumerable<Leaf> Of(object owner)
    {
        foreach (var property in Stored(owner.GetType()))
        {
            if (property.GetValue(owner) is not { } value)
            {
                continue;
            }

            yield return new Leaf(owner, property, value);
            foreach (var leaf in value is string ? [] : value is IEnumerable many ? many.Cast<object?>().OfType<object>().SelectMany(v => Item(owner, property, v)) : Inner(value))
            {
                yield return leaf;
            }
        }
    }

    private static IEnumerable<Leaf> Item(object owner, PropertyInfo property, object value) =>
        Records.Contains(value.GetType()) ? Of(value) : [new Leaf(owner, property, value)];

    private static IEnumerable<Leaf> Inner(object value) => Records.Contains(value.GetType()) ? Of(value) : [];
}
