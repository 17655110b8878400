using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Workstreams.Data;

internal sealed class ClosedPeriodTable : IEntityTypeConfiguration<ClosedPeriod>
{
    public void Configure(EntityTypeBuilder<ClosedPeriod> builder)
    {
        builder.ToTable("ClosedPeriod").HasKey(p => p.Key);
        builder.Property(p => p.Key).HasMaxLength(7);
    }
}

internal sealed class WorkstreamPeriodTable : IEntityTypeConfiguration<WorkstreamPeriod>
{
    public void Configure(EntityTypeBuilder<WorkstreamPeriod> builder)
    {
        builder.ToTable("WorkstreamPeriod").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.PeriodKey).HasMaxLength(7);
        builder.Property(p => p.ClaimReason).HasMaxLength(400);
        builder.HasOne<Workstream>().WithMany().HasForeignKey(p => p.WorkstreamId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(p => new { p.WorkstreamId, p.PeriodKey }).IsUnique();
    }
}

internal sealed class ActionPeriodTable : IEntityTypeConfiguration<ActionPeriod>
{
    public void Configure(EntityTypeBuilder<ActionPeriod> builder)
    {
        builder.ToTable("ActionPeriod").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.PeriodKey).HasMaxLength(7);
        builder.HasOne<WorkstreamAction>().WithMany().HasForeignKey(p => p.ActionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(p => new { p.ActionId, p.PeriodKey }).IsUnique();
    }
}

internal sealed class StatusChangeTable : IEntityTypeConfiguration<StatusChange>
{
    public void Configure(EntityTypeBuilder<StatusChange> builder)
    {
        builder.ToTable("StatusChange").HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.SubjectType).HasMaxLength(40);
        builder.HasIndex(c => new { c.At, c.SubjectType });
        builder.HasIndex(c => new { c.SubjectId, c.At });
    }
}
