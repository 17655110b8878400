using System.Security.Cryptography;
using System.Text;

namespace Governance.Platform.Vault;

/// <summary>AES-256-GCM with a key for each row, itself wrapped by the one key; both bound to the row's id.</summary>
public static class Sealing
{
    /// <summary>Bytes of a key.</summary>
    public const int KeyBytes = 32;

    private const int Nonce = 12;
    private const int Tag = 16;

    /// <summary>Seals a text for a row under a new key of its own.</summary>
    public static (byte[] WrappedKey, byte[] Cipher) Seal(ReadOnlySpan<byte> wrapKey, Guid row, string text)
    {
        Span<byte> own = stackalloc byte[KeyBytes];
        RandomNumberGenerator.Fill(own);
        var result = (Encrypt(wrapKey, row, own), Encrypt(own, row, Encoding.UTF8.GetBytes(text)));
        CryptographicOperations.ZeroMemory(own);
        return result;
    }

    /// <summary>Opens what was sealed for this row.</summary>
    /// <exception cref="CryptographicException">It was sealed for another row, with another key, or was changed.</exception>
    public static string Open(ReadOnlySpan<byte> wrapKey, Guid row, ReadOnlySpan<byte> wrappedKey, ReadOnlySpan<byte> cipher)
    {
        var own = Decrypt(wrapKey, row, wrappedKey);
        var text = Encoding.UTF8.GetString(Decrypt(own, row, cipher));
        CryptographicOperations.ZeroMemory(own);
        return text;
    }

    /// <summary>Keyed hash to find a value by. Equal values have equal hashes: that much the index gives away.</summary>
    public static string Index(ReadOnlySpan<byte> indexKey, string value) =>
        Convert.ToBase64String(HMACSHA256.HashData(indexKey, Encoding.UTF8.GetBytes(value)));

    private static byte[] Encrypt(ReadOnlySpan<byte> key, Guid row, ReadOnlySpan<byte> plain)
    {
        var made = new byte[Nonce + Tag + plain.Length];
        RandomNumberGenerator.Fill(made.AsSpan(0, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(made.AsSpan(0, Nonce), plain, made.AsSpan(Nonce + Tag), made.AsSpan(Nonce, Tag), row.ToByteArray());
        return made;
    }

    private static byte[] Decrypt(ReadOnlySpan<byte> key, Guid row, ReadOnlySpan<byte> made)
    {
        var plain = new byte[made.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(made[..Nonce], made[(Nonce + Tag)..], made.Slice(Nonce, Tag), plain, row.ToByteArray());
        return plain;
    }
}
