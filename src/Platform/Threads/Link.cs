using Governance.Platform.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Platform.Threads;

/// <summary>A typed link between any two things; it is read from both ends.</summary>
public sealed class Link : IAudited
{
    /// <summary>UUIDv7.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Kind of the first thing.</summary>
    public string FromType { get; init; } = "";

    /// <summary>Id of the first thing.</summary>
    public Guid FromId { get; init; }

    /// <summary>Kind of the second thing.</summary>
    public string ToType { get; init; } = "";

    /// <summary>Id of the second thing.</summary>
    public Guid ToId { get; init; }

    /// <summary>Why they are linked, one line, or empty.</summary>
    public string Why { get; init; } = "";

    /// <summary>When it was made (UTC).</summary>
    public DateTimeOffset MadeAt { get; init; }

    /// <summary>Role of whoever made it.</summary>
    public string MadeBy { get; init; } = "";

    /// <summary>The first thing.</summary>
    public NodeRef From => new(FromType, FromId);

    /// <summary>The second thing.</summary>
    public NodeRef To => new(ToType, ToId);
}

internal sealed class LinkTable : IEntityTypeConfiguration<Link>
{
    public void Configure(EntityTypeBuilder<Link> builder)
    {
        builder.ToTable("Link").HasKey(l => l.Id);
        builder.Property(l => l.Id).ValueGeneratedNever();
        builder.Property(l => l.FromType).HasMaxLength(40);
        builder.Property(l => l.ToType).HasMaxLength(40);
        builder.Property(l => l.Why).HasMaxLength(200);
        builder.Property(l => l.MadeBy).HasMaxLength(120);
        builder.Ignore(l => l.From).Ignore(l => l.To);
        builder.HasIndex(l => new { l.FromType, l.FromId, l.ToType, l.ToId }).IsUnique();
        builder.HasIndex(l => new { l.ToType, l.ToId });
    }
}
