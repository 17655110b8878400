using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Platform.Audit;

/// <summary>One line of the audit trail. Append-only; each line's hash covers the line before it.</summary>
public sealed class AuditEntry
{
    /// <summary>From 1, without gaps.</summary>
    public long Sequence { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>The account, or null for the system.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>Role of whoever did it.</summary>
    public string ByRole { get; init; } = "";

    /// <summary>What was done, such as <c>UpdateAction</c> or <c>export</c>.</summary>
    public string Act { get; init; } = "";

    /// <summary>Kind of thing.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Its id, or empty.</summary>
    public string SubjectId { get; init; } = "";

    /// <summary>Values before, JSON of the fields that changed.</summary>
    public string Before { get; init; } = "";

    /// <summary>Values after, JSON of the fields that changed.</summary>
    public string After { get; init; } = "";

    /// <summary>Hash of this line, hex SHA-256.</summary>
    public string Hash { get; set; } = "";

    /// <summary>The hash this line should have after <paramref name="previous"/>.</summary>
    public string HashAfter(string previous)
    {
        var text = string.Join('\u001f', previous, Sequence, At.UtcTicks, AccountId, ByRole, Act, Subject, SubjectId, Before, After);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}

/// <summary>End of the chain; its row lock puts writers in line.</summary>
public sealed class AuditHead
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; } = 1;

    /// <summary>Last sequence.</summary>
    public long Sequence { get; set; }

    /// <summary>Last hash.</summary>
    public string Hash { get; set; } = "";
}

internal sealed class AuditEntryTable : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("Audit").HasKey(e => e.Sequence);
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.Property(e => e.ByRole).HasMaxLength(120);
        builder.Property(e => e.Act).HasMaxLength(120);
        builder.Property(e => e.Subject).HasMaxLength(80);
        builder.Property(e => e.SubjectId).HasMaxLength(80);
        builder.Property(e => e.Hash).HasMaxLength(64);
        builder.HasIndex(e => new { e.Subject, e.SubjectId });
    }
}

internal sealed class AuditHeadTable : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHead").HasKey(e => e.Id);
        builder.Property(e => e.Id).ValueGeneratedNever();
        builder.Property(e => e.Hash).HasMaxLength(64);
        builder.HasData(new AuditHead());
    }
}
