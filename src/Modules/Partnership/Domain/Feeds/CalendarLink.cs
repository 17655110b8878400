using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Governance.Platform.Data;

namespace Governance.Partnership.Domain.Feeds;

/// <summary>The address a person's calendar program reads. Only the hash of its secret is kept, so that the database gives nobody an address.</summary>
internal sealed class CalendarLink : Entity
{
    private const int SecretBytes = 32;

    public required Guid AccountId { get; init; }

    /// <summary>SHA-256 of the secret, lower-case hex.</summary>
    public string TokenHash { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    /// <summary>Makes a new secret; the old address stops at once.</summary>
    /// <returns>The secret, shown once and kept nowhere.</returns>
    public string Renew(DateTimeOffset at)
    {
        var secret = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(SecretBytes));
        (TokenHash, MadeAt) = (HashOf(secret), at);
        return secret;
    }

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
