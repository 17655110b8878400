using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Map;
using Governance.Partnership.Domain.Terms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Partnership.Data.Map;

internal sealed class ReportingLineTable : IEntityTypeConfiguration<ReportingLine>
{
    public void Configure(EntityTypeBuilder<ReportingLine> builder)
    {
        builder.ToTable("ReportingLine").HasKey(l => l.Id);
        builder.Property(l => l.Why).HasMaxLength(300);
        builder.HasOne<Board>().WithMany().HasForeignKey(l => l.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Board>().WithMany().HasForeignKey(l => l.ToBoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.BoardId, l.From });
    }
}

internal sealed class TermsVersionTable : IEntityTypeConfiguration<TermsVersion>
{
    public void Configure(EntityTypeBuilder<TermsVersion> builder)
    {
        builder.ToTable("TermsVersion").HasKey(t => t.Id);
        builder.Property(t => t.SavedBy).HasMaxLength(120);
        builder.Property(t => t.Why).HasMaxLength(300);
        builder.HasOne<Board>().WithMany().HasForeignKey(t => t.BoardId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => new { t.BoardId, t.Number }).IsUnique();
    }
}
