using Governance.Partnership.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Partnership.Data;

internal sealed class CommitteeReportTable : IEntityTypeConfiguration<CommitteeReport>
{
    public void Configure(EntityTypeBuilder<CommitteeReport> builder)
    {
        builder.ToTable("CommitteeReport").HasKey(r => r.Id);
        builder.Property(r => r.Title).HasMaxLength(200);
        builder.Property(r => r.Author).HasMaxLength(120);
        builder.Property(r => r.IssuedBy).HasMaxLength(120);
        builder.ComplexProperty(r => r.Parts, p => p.Ignore(x => x.RecommendationList));
        builder.Ignore(r => r.IsIssued);
        builder.HasOne<Board>().WithMany().HasForeignKey(r => r.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CommitteeReport>().WithMany().HasForeignKey(r => r.ReplacesId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ReportFileTable : IEntityTypeConfiguration<ReportFile>
{
    public void Configure(EntityTypeBuilder<ReportFile> builder)
    {
        builder.ToTable("CommitteeReportFile").HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Format).HasMaxLength(10);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.Ignore(f => f.IsWhole);
        builder.HasOne<CommitteeReport>().WithMany().HasForeignKey(f => f.ReportId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.ReportId, f.Format }).IsUnique();
    }
}
