using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Intake.Children;

/// <summary>Turns a child's number into a name nobody knows: the same in every file, and not to be turned back without the key.</summary>
internal sealed class Pseudonyms(ChildKey key)
{
    /// <summary>Number of characters of a pseudonym.</summary>
    public const int Length = 22;

    private const int Kept = 16;

    private readonly Lazy<byte[]> secret = new(() => key.For(KeyPurpose.Pseudonym));

    /// <summary>The pseudonym of a child. The UPN counts when there is one, so that files of different senders agree; else the sender's own number does.</summary>
    /// <param name="upn">The UPN as it stands in the file, or empty.</param>
    /// <param name="sender">Who sent it, such as <c>council</c>: two senders may use the same number for two children.</param>
    /// <param name="personId">The sender's number of the child.</param>
    public string Of(ReadOnlySpan<char> upn, ReadOnlySpan<char> sender, ReadOnlySpan<char> personId)
    {
        Span<byte> text = stackalloc byte[512];
        upn = upn.Trim();
        var length = upn.Length > 0 ? Write(text, "upn", upn) : Write(text, sender, personId.Trim());
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret.Value, text[..length], hash);
        return Base64Url.EncodeToString(hash[..Kept]);
    }

    private static int Write(Span<byte> text, ReadOnlySpan<char> of, ReadOnlySpan<char> number)
    {
        Span<char> upper = stackalloc char[Math.Min(number.Length, 100)];
        number[..upper.Length].ToUpperInvariant(upper);
        var at = Encoding.UTF8.GetBytes(of, text);
        text[at++] = (byte)':';
        return at + Encoding.UTF8.GetBytes(upper, text[at..]);
    }
}
