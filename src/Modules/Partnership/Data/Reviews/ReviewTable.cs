using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Reviews;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Partnership.Data.Reviews;

internal sealed class InDepthReviewTable : IEntityTypeConfiguration<InDepthReview>
{
    public void Configure(EntityTypeBuilder<InDepthReview> builder)
    {
        builder.ToTable("InDepthReview").HasKey(r => r.Id);
        builder.Property(r => r.SubjectType).HasMaxLength(40);
        builder.Property(r => r.Title).HasMaxLength(200);
        builder.Property(r => r.RecordedBy).HasMaxLength(120);
        builder.Ignore(r => r.Subject);
        builder.HasOne<Board>().WithMany().HasForeignKey(r => r.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => new { r.SubjectId, r.On }).IsUnique();
    }
}
