using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Platform.Ui;

/// <summary>Ids and texts of form fields, the same in a field and in the error summary that links to it.</summary>
internal static class FieldIds
{
    public static string Of(string name) => TagBuilder.CreateSanitizedId(name, "_");

    public static string Text(object? value) => value switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };
}
