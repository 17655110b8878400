using Governance.Intake.Domain;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Intake.Data.Tables;

internal sealed class SubmissionTable : IEntityTypeConfiguration<Submission>
{
    public void Configure(EntityTypeBuilder<Submission> builder)
    {
        builder.ToTable("Submission").HasKey(s => s.Id);
        builder.Property(s => s.Kind).HasMaxLength(60);
        builder.Property(s => s.KindName).HasMaxLength(120);
        builder.Property(s => s.SchemaVersion).HasMaxLength(20);
        builder.Property(s => s.TimePeriod).HasMaxLength(6);
        builder.Property(s => s.TimeIdentifier).HasMaxLength(60);
        builder.Property(s => s.FileName).Searched(200);
        builder.Property(s => s.FileHash).HasMaxLength(64);
        builder.Property(s => s.Sheet).HasMaxLength(60);
        builder.Property(s => s.Mapping).HasMaxLength(200);
        builder.Property(s => s.ReceivedBy).HasMaxLength(120);
        builder.Property(s => s.Reason).HasMaxLength(1000);
        builder.Property(s => s.DecidedBy).HasMaxLength(120);
        builder.Property(s => s.Statement).HasMaxLength(1000);
        builder.Property(s => s.DropReason).HasMaxLength(1000);
        builder.Ignore(s => s.Period).Ignore(s => s.Reference).Ignore(s => s.DaysLate).Ignore(s => s.IsOpen);
        builder.HasOne<Sender>().WithMany().HasForeignKey(s => s.SenderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => s.Number).IsUnique();
        builder.HasIndex(s => new { s.Kind, s.SenderId, s.To });
        builder.HasIndex(s => s.FileHash);
        builder.HasIndex(s => s.State);
    }
}

internal sealed class FindingTable : IEntityTypeConfiguration<Finding>
{
    public void Configure(EntityTypeBuilder<Finding> builder)
    {
        builder.ToTable("Finding").HasKey(f => new { f.SubmissionId, f.Ordinal });
        builder.Property(f => f.Rule).HasMaxLength(40);
        builder.Property(f => f.Column).HasMaxLength(200);
        builder.Property(f => f.Value).HasMaxLength(100);
        builder.Property(f => f.Text).HasMaxLength(400);
    }
}

internal sealed class RuleCountTable : IEntityTypeConfiguration<RuleCount>
{
    public void Configure(EntityTypeBuilder<RuleCount> builder)
    {
        builder.ToTable("RuleCount").HasKey(c => new { c.SubmissionId, c.Rule });
        builder.Property(c => c.Rule).HasMaxLength(40);
    }
}

internal sealed class StagingTable : IEntityTypeConfiguration<Staging>
{
    public void Configure(EntityTypeBuilder<Staging> builder)
    {
        builder.ToTable("Staging").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Kind).HasMaxLength(60);
    }
}
