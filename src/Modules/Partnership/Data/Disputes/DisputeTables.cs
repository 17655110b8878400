using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Disputes;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Partnership.Data.Disputes;

internal sealed class DisputeTable : IEntityTypeConfiguration<Dispute>
{
    public void Configure(EntityTypeBuilder<Dispute> builder)
    {
        builder.ToTable("Dispute").HasKey(d => d.Id);
        builder.Property(d => d.Reference).Searched(20);
        builder.Property(d => d.Title).Searched(200);
        builder.Ignore(d => d.IsOver);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(d => d.RaisedById).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(d => d.AgainstId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => d.Number).IsUnique();
        builder.HasIndex(d => d.Deadline);
    }
}

internal sealed class DisputeStepTable : IEntityTypeConfiguration<DisputeStep>
{
    public void Configure(EntityTypeBuilder<DisputeStep> builder)
    {
        builder.ToTable("DisputeStep").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.By).HasMaxLength(120);
        builder.HasOne<Dispute>().WithMany().HasForeignKey(s => s.DisputeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.DisputeId, s.Stage }).IsUnique();
    }
}
