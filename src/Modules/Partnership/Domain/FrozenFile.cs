using System.Security.Cryptography;
using Governance.Platform.Audit;

namespace Governance.Partnership.Domain;

/// <summary>One file of something issued, byte for byte.</summary>
internal abstract class FrozenFile : IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary><c>json</c>, <c>docx</c>, <c>xlsx</c> or <c>html</c>.</summary>
    public required string Format { get; init; }

    public required byte[] Content { get; init; }

    public required int Length { get; init; }

    /// <summary>Of <see cref="Content"/>, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    public bool IsWhole => Sha256 == HashOf(Content);

    protected static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}

internal sealed class PackFile : FrozenFile
{
    public required Guid PackId { get; init; }

    public static PackFile Of(Guid packId, string format, byte[] content) =>
        new() { PackId = packId, Format = format, Content = content, Length = content.Length, Sha256 = HashOf(content) };
}

internal sealed class ReportFile : FrozenFile
{
    public required Guid ReportId { get; init; }

    public static ReportFile Of(Guid reportId, string format, byte[] content) =>
        new() { ReportId = reportId, Format = format, Content = content, Length = content.Length, Sha256 = HashOf(content) };
}
