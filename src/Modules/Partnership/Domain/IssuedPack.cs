using System.Security.Cryptography;
using Governance.Platform.Audit;
using Governance.Platform.Data;

namespace Governance.Partnership.Domain;

/// <summary>A pack as it was given to a board. Nothing of it is ever changed; a correction is the next number.</summary>
internal sealed class IssuedPack : Entity
{
    public required Guid MeetingId { get; init; }

    /// <summary>From 1 for each meeting.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required DateTimeOffset IssuedAt { get; init; }

    public required string IssuedBy { get; init; }

    /// <summary>The warehouse build every figure came from.</summary>
    public required Guid BuildId { get; init; }

    public required DateOnly DataDate { get; init; }

    /// <summary>Why it was issued again, or empty for the first.</summary>
    public string Correction { get; init; } = "";
}

/// <summary>One file of an issued pack, byte for byte.</summary>
internal sealed class PackFile : IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid PackId { get; init; }

    /// <summary><c>json</c>, <c>docx</c>, <c>xlsx</c> or <c>html</c>.</summary>
    public required string Format { get; init; }

    public required byte[] Content { get; init; }

    public required int Length { get; init; }

    /// <summary>Of <see cref="Content"/>, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    public bool IsWhole => Sha256 == HashOf(Content);

    public static PackFile Of(Guid packId, string format, byte[] content) => new()
    {
        PackId = packId,
        Format = format,
        Content = content,
        Length = content.Length,
        Sha256 = HashOf(content),
    };

    private static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
