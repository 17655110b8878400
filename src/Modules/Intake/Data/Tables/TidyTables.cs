using Governance.Intake.Domain;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Intake.Data.Tables;

internal sealed class TidyEditionTable : IEntityTypeConfiguration<TidyEdition>
{
    public void Configure(EntityTypeBuilder<TidyEdition> builder)
    {
        builder.ToTable("TidyEdition").HasKey(e => e.SubmissionId);
        builder.Property(e => e.SubmissionId).ValueGeneratedNever();
        builder.Property(e => e.Dataset).HasMaxLength(120);
        builder.Ignore(e => e.MeasureNames).Ignore(e => e.FilterNames);
        builder.HasIndex(e => e.Dataset);
    }
}

internal sealed class TidyRowTable : IEntityTypeConfiguration<TidyRow>
{
    public void Configure(EntityTypeBuilder<TidyRow> builder)
    {
        builder.ToTable("TidyRow").HasKey(r => new { r.SubmissionId, r.RowNumber });
        builder.Property(r => r.RowNumber).ValueGeneratedNever();
        builder.Property(r => r.TimePeriod).HasMaxLength(6);
        builder.Property(r => r.TimeIdentifier).HasMaxLength(40);
        builder.Property(r => r.AreaCode).HasMaxLength(20);
        builder.Property(r => r.AreaName).HasMaxLength(200);
        builder.Property(r => r.PublishedCode).HasMaxLength(20);

        // A benchmark asks for one combination of filters and a dozen places.
        builder.Property(r => r.Filters).HasMaxLength(800);
        builder.HasIndex(r => new { r.SubmissionId, r.AreaCode });
    }
}
