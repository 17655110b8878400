using Governance.Dashboards.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Dashboards.Data;

internal sealed class PolicyVersionTable : IEntityTypeConfiguration<PolicyVersion>
{
    public void Configure(EntityTypeBuilder<PolicyVersion> builder)
    {
        builder.ToTable("PolicyVersion").HasKey(p => p.Id);
        builder.Property(p => p.Symbol).HasConversion<string>().HasMaxLength(40);
        builder.Property(p => p.Reason).HasMaxLength(1000);
        builder.HasIndex(p => p.Number).IsUnique();
    }
}

internal sealed class ReleaseTable : IEntityTypeConfiguration<Release>
{
    public void Configure(EntityTypeBuilder<Release> builder)
    {
        builder.ToTable("Release").HasKey(r => r.Id);
        builder.Property(r => r.Audience).HasConversion<string>().HasMaxLength(20);
        builder.Property(r => r.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(r => r.Title).HasMaxLength(120);
        builder.Property(r => r.AskedBy).HasMaxLength(120);
        builder.Property(r => r.ApprovedBy).HasMaxLength(120);
        builder.Property(r => r.Note).HasMaxLength(1000);
        builder.Property(r => r.WeightPercent).HasPrecision(5, 1);
        builder.Property(r => r.WholeRowsWeightPercent).HasPrecision(5, 1);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => new { r.Audience, r.State });
    }
}
