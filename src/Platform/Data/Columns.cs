using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Platform.Data;

/// <summary>Column conventions shared by configurations.</summary>
public static class Columns
{
    /// <summary>Searched text: compared without regard to case on both engines.</summary>
    /// <param name="property">A text property.</param>
    /// <param name="length">Longest text.</param>
    public static PropertyBuilder<string> Searched(this PropertyBuilder<string> property, int length)
    {
        property.HasMaxLength(length);
        property.Metadata.SetAnnotation(SearchedAnnotation, true);
        return property;
    }

    internal const string SearchedAnnotation = "Governance:Searched";
}
