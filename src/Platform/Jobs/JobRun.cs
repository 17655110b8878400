using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Platform.Jobs;

/// <summary>When a job last ran, so that a time missed while the site was stopped can be made good.</summary>
public sealed class JobRun
{
    /// <summary>The job, as in its shape.</summary>
    public string Name { get; init; } = "";

    /// <summary>When it last began (UTC).</summary>
    public DateTimeOffset StartedAt { get; set; }

    /// <summary>When that run ended (UTC), or null while it runs or when it was killed.</summary>
    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Why that run failed, or null.</summary>
    public string? Failure { get; set; }
}

internal sealed class JobRunTable : IEntityTypeConfiguration<JobRun>
{
    public void Configure(EntityTypeBuilder<JobRun> builder)
    {
        builder.ToTable("JobRun").HasKey(r => r.Name);
        builder.Property(r => r.Name).HasMaxLength(120);
        builder.Property(r => r.Failure).HasMaxLength(400);
    }
}
