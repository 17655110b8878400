namespace Governance.Platform.Vault;

/// <summary>One sealed row. Without the key it says only that somebody is there, how long the text is, and when it goes.</summary>
public sealed class SealedRow
{
    /// <summary>UUIDv7; the seal is bound to it, so that a cipher moved to another row does not open.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Short name of the key that wrapped the row's own.</summary>
    public required string KeyId { get; set; }

    /// <summary>Keyed hash of the person's number (UPN), or of nothing when there is none: found by, never read.</summary>
    public required string NumberIndex { get; set; }

    /// <summary>Keyed hash of the pseudonym used everywhere else.</summary>
    public required string PseudonymIndex { get; init; }

    /// <summary>The row's own key, wrapped: nonce, tag, cipher. Deleting it forgets the row for good.</summary>
    public required byte[] WrappedKey { get; set; }

    /// <summary>The text, sealed with the row's own key: nonce, tag, cipher.</summary>
    public required byte[] Cipher { get; set; }

    /// <summary>Last day it came in a delivery.</summary>
    public required DateOnly LastSeenOn { get; set; }

    /// <summary>Last day it may be kept.</summary>
    public required DateOnly KeepUntil { get; set; }
}

/// <summary>A row came with a delivery; a refused delivery takes away those that came with no other.</summary>
public sealed class SealedArrival
{
    /// <summary>The delivery, such as a submission of intake.</summary>
    public required Guid DeliveryId { get; init; }

    /// <summary>The row.</summary>
    public required Guid RowId { get; init; }
}
