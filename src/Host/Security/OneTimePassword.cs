using System.Security.Cryptography;

namespace Governance.Host.Security;

/// <summary>A password that must be changed at the first sign-in. It is shown once and kept nowhere.</summary>
internal sealed record OneTimePassword(Guid AccountId, string Password)
{
    // Letters and figures that cannot be taken for one another.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 20;

    public static string Make() => string.Join('-', RandomNumberGenerator.GetString(Alphabet, Length).Chunk(5).Select(part => new string(part)));
}
