using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Platform.Outbox;

/// <summary>A plain message to one account: sent by e-mail, shown under Notifications, kept on record. No personal data.</summary>
public sealed class OutboxMessage
{
    /// <summary>UUIDv7.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The account it is for.</summary>
    public Guid ToAccountId { get; init; }

    /// <summary>What it is about; the same key is sent once, so that a repeated job sends nothing twice.</summary>
    public string Key { get; init; } = "";

    /// <summary>Subject line.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Plain text: what changed, and a link to it.</summary>
    public string Body { get; init; } = "";

    /// <summary>Path in the product that it links to.</summary>
    public string Path { get; init; } = "";

    /// <summary>Calendar entry (iCalendar text), or null.</summary>
    public string? Calendar { get; init; }

    /// <summary>When it was written (UTC).</summary>
    public DateTimeOffset WrittenAt { get; init; }

    /// <summary>When it left (UTC), or null while it waits.</summary>
    public DateTimeOffset? SentAt { get; set; }

    /// <summary>Times sending failed.</summary>
    public int Attempts { get; set; }

    /// <summary>Why the last attempt failed, or null.</summary>
    public string? LastFailure { get; set; }

    /// <summary>When the account read it (UTC), or null.</summary>
    public DateTimeOffset? ReadAt { get; set; }
}

internal sealed class OutboxTable : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("Outbox").HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Key).HasMaxLength(160);
        builder.Property(m => m.Subject).HasMaxLength(200);
        builder.Property(m => m.Path).HasMaxLength(200);
        builder.Property(m => m.LastFailure).HasMaxLength(400);
        builder.HasIndex(m => m.Key).IsUnique();
        builder.HasIndex(m => new { m.ToAccountId, m.ReadAt });
        builder.HasIndex(m => m.SentAt);
    }
}
