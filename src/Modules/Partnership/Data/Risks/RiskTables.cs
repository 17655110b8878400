using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Partnership.Data.Risks;

internal sealed class RiskTable : IEntityTypeConfiguration<Risk>
{
    public void Configure(EntityTypeBuilder<Risk> builder)
    {
        builder.ToTable("Risk").HasKey(r => r.Id);
        builder.Property(r => r.Reference).Searched(20);
        builder.Property(r => r.Title).Searched(200);
        builder.Property(r => r.OwnerRole).Searched(120);
        builder.Property(r => r.OpenedBy).HasMaxLength(120);
        builder.Property(r => r.CloseReason).HasMaxLength(1000);
        builder.Property(r => r.SubjectType).HasMaxLength(40);
        builder.Ignore(r => r.Band);
        builder.Ignore(r => r.Subject);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => new { r.State, r.Score });
        builder.HasIndex(r => new { r.OwnerAccountId, r.ReviewOn });
    }
}

internal sealed class RiskScoreTable : IEntityTypeConfiguration<RiskScore>
{
    public void Configure(EntityTypeBuilder<RiskScore> builder)
    {
        builder.ToTable("RiskScore").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.By).HasMaxLength(120);
        builder.Property(s => s.Why).HasMaxLength(300);
        builder.Ignore(s => s.Score);
        builder.HasOne<Risk>().WithMany().HasForeignKey(s => s.RiskId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => new { s.RiskId, s.At });
    }
}

internal sealed class EscalationTable : IEntityTypeConfiguration<Escalation>
{
    public void Configure(EntityTypeBuilder<Escalation> builder)
    {
        builder.ToTable("RiskEscalation").HasKey(e => e.Id);
        builder.Property(e => e.By).HasMaxLength(120);
        builder.Property(e => e.Reason).HasMaxLength(1000);
        builder.Property(e => e.Outcome).HasMaxLength(1000);
        builder.HasOne<Risk>().WithMany().HasForeignKey(e => e.RiskId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Board>().WithMany().HasForeignKey(e => e.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.BoardId, e.EndedAt });
        builder.HasIndex(e => new { e.RiskId, e.At });
    }
}
