using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Governance.Platform.Ui;

/// <summary>Plain words for what the framework says when a posted value cannot be read.</summary>
public static class BindingWords
{
    private const string NotThisKind = "is not something this field can hold. Check it and try again.";

    /// <summary>Sets the framework's messages; called once where pages are added.</summary>
    public static void Set(DefaultModelBindingMessageProvider messages)
    {
        messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"{UkText.Quote(value)} {NotThisKind}");
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"{UkText.Quote(value)} {NotThisKind}");
        messages.SetValueIsInvalidAccessor(value => $"{UkText.Quote(value)} {NotThisKind}");
        messages.SetUnknownValueIsInvalidAccessor(field => $"What was entered for {UkText.Lower(field)} {NotThisKind}");
        messages.SetValueMustBeANumberAccessor(field => $"{field} must be a number, such as 40");
        messages.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number, such as 40");
        messages.SetValueMustNotBeNullAccessor(_ => "Enter a value");
        messages.SetMissingBindRequiredValueAccessor(field => $"Enter {UkText.Lower(field)}");
        messages.SetMissingKeyOrValueAccessor(() => "Enter a value");
        messages.SetMissingRequestBodyRequiredValueAccessor(() => "Nothing was sent. Fill in the form and try again");
    }

    internal static string Say(ModelError error, string label) =>
        error.ErrorMessage.Length > 0 ? error.ErrorMessage : $"What was entered for {UkText.Lower(label)} {NotThisKind}";
}
