using Microsoft.AspNetCore.Identity;

namespace Governance.Host.Security;

/// <summary>What is wrong with a password, in plain words.</summary>
internal static class PasswordWords
{
    public static string Say(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordMismatch) => "That is not the password you have now.",
        nameof(IdentityErrorDescriber.PasswordTooShort) => "The new password is too short. Use at least 12 characters.",
        nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars) => "The new password repeats too few characters. Use at least five different ones.",
        nameof(IdentityErrorDescriber.DuplicateUserName) => "Another account has that user name. Choose another.",
        nameof(IdentityErrorDescriber.InvalidUserName) => "A user name may hold letters, figures and . - _ @ +, and no spaces.",
        _ => error.Description,
    };
}
