using Governance.Workstreams.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Governance.Platform.Data;

namespace Governance.Workstreams.Data;

internal sealed class WorkstreamTable : IEntityTypeConfiguration<Workstream>
{
    public void Configure(EntityTypeBuilder<Workstream> builder)
    {
        builder.ToTable("Workstream").HasKey(w => w.Id);
        builder.Property(w => w.Key).HasMaxLength(60);
        builder.Property(w => w.Title).Searched(160);
        builder.Property(w => w.LeadRole).HasMaxLength(120);
        builder.Property(w => w.SponsorRole).HasMaxLength(120);
        builder.Property(w => w.BoardName).HasMaxLength(120);
        builder.Property(w => w.ClaimReason).HasMaxLength(400);
        builder.Property(w => w.Assessments).IsConcurrencyToken();
        builder.HasIndex(w => w.Key).IsUnique();
        builder.HasIndex(w => w.Number).IsUnique();
    }
}

internal sealed class WorkstreamActionTable : IEntityTypeConfiguration<WorkstreamAction>
{
    public void Configure(EntityTypeBuilder<WorkstreamAction> builder)
    {
        builder.ToTable("Action").HasKey(a => a.Id);
        builder.Property(a => a.Reference).Searched(40);
        builder.Property(a => a.Title).Searched(300);
        builder.Property(a => a.Section).HasMaxLength(300);
        builder.Property(a => a.OwnerRole).Searched(120);
        builder.Property(a => a.PartnerName).HasMaxLength(80);
        builder.Property(a => a.DueAsStated).HasMaxLength(200);
        builder.Property(a => a.ClaimReason).HasMaxLength(400);
        builder.Property(a => a.Assessments).IsConcurrencyToken();
        builder.Ignore(a => a.SlipDays);
        builder.HasOne<Workstream>().WithMany().HasForeignKey(a => a.WorkstreamId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(a => a.Milestones).WithOne().HasForeignKey(m => m.ActionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(a => a.Blockers).WithOne().HasForeignKey(b => b.ActionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(a => new { a.WorkstreamId, a.Reference }).IsUnique();
        builder.HasIndex(a => new { a.WorkstreamId, a.CurrentDue });
        builder.HasIndex(a => new { a.WorkstreamId, a.OnPlan });
        builder.HasIndex(a => new { a.OwnerAccountId, a.CurrentDue });
        builder.HasIndex(a => a.Status);
        builder.HasIndex(a => a.AssessedOn);
        builder.HasIndex(a => new { a.WorkstreamId, a.OwnerRole, a.PartnerName, a.Status });
    }
}

internal sealed class MilestoneTable : IEntityTypeConfiguration<Milestone>
{
    public void Configure(EntityTypeBuilder<Milestone> builder)
    {
        builder.ToTable("Milestone").HasKey(m => m.Id);
        builder.Property(m => m.Title).HasMaxLength(300);
        builder.HasIndex(m => m.Due);
    }
}

internal sealed class BlockerTable : IEntityTypeConfiguration<Blocker>
{
    public void Configure(EntityTypeBuilder<Blocker> builder)
    {
        builder.ToTable("Blocker").HasKey(b => b.Id);
        builder.Property(b => b.Text).HasMaxLength(400);
        builder.Property(b => b.OpenedBy).HasMaxLength(120);
        builder.Property(b => b.RaisedTo).HasMaxLength(120);
        builder.HasIndex(b => b.ClosedOn);
    }
}

internal sealed class ActionUpdateTable : IEntityTypeConfiguration<ActionUpdate>
{
    public void Configure(EntityTypeBuilder<ActionUpdate> builder)
    {
        builder.ToTable("Update").HasKey(u => u.Id);
        builder.Property(u => u.PeriodKey).HasMaxLength(7);
        builder.Property(u => u.ClaimReason).HasMaxLength(400);
        builder.Property(u => u.BlockerText).HasMaxLength(400);
        builder.Property(u => u.SubmittedBy).HasMaxLength(120);
        builder.Property(u => u.DecidedBy).HasMaxLength(120);
        builder.HasOne<WorkstreamAction>().WithMany().HasForeignKey(u => u.ActionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(u => new { u.ActionId, u.PeriodKey }).IsUnique();
        builder.HasIndex(u => new { u.PeriodKey, u.State });
    }
}

internal sealed class DependencyTable : IEntityTypeConfiguration<Dependency>
{
    public void Configure(EntityTypeBuilder<Dependency> builder)
    {
        builder.ToTable("Dependency").HasKey(d => d.Id);
        builder.Property(d => d.Why).HasMaxLength(300);
        builder.HasOne<WorkstreamAction>().WithMany().HasForeignKey(d => d.ActionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<WorkstreamAction>().WithMany().HasForeignKey(d => d.NeedsActionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.ActionId, d.NeedsActionId }).IsUnique();
    }
}

internal sealed class RebaselineTable : IEntityTypeConfiguration<Rebaseline>
{
    public void Configure(EntityTypeBuilder<Rebaseline> builder)
    {
        builder.ToTable("Rebaseline").HasKey(r => r.Id);
        builder.Property(r => r.DecisionReference).HasMaxLength(40);
        builder.HasOne<WorkstreamAction>().WithMany().HasForeignKey(r => r.ActionId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(r => r.DecisionId).IsUnique();
    }
}
