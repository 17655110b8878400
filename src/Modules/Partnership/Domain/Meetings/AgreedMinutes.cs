using System.Security.Cryptography;
using Governance.Platform.Audit;

namespace Governance.Partnership.Domain.Meetings;

/// <summary>Minutes as they were agreed: the whole document, which every file is made from. Never changed.</summary>
internal sealed class AgreedMinutes : IAudited
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public required Guid MeetingId { get; init; }

    /// <summary>The document as JSON.</summary>
    public required byte[] Content { get; init; }

    /// <summary>Of <see cref="Content"/>, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    public bool IsWhole => Sha256 == Convert.ToHexStringLower(SHA256.HashData(Content));

    public static AgreedMinutes Of(Guid meetingId, byte[] content) =>
        new() { MeetingId = meetingId, Content = content, Sha256 = Convert.ToHexStringLower(SHA256.HashData(content)) };
}
