using Governance.Outcomes.Domain;
using Governance.Outcomes.Domain.Control;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Outcomes.Data;

internal sealed class StrategicOutcomeTable : IEntityTypeConfiguration<StrategicOutcome>
{
    public void Configure(EntityTypeBuilder<StrategicOutcome> builder)
    {
        builder.ToTable("Outcome").HasKey(o => o.Id);
        builder.Property(o => o.Title).Searched(200);
        builder.Property(o => o.OtherEvidence).HasMaxLength(400);
        builder.HasIndex(o => o.Number).IsUnique();
    }
}

internal sealed class IndicatorTable : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> builder)
    {
        builder.ToTable("Indicator").HasKey(i => i.Id);
        builder.Property(i => i.Key).HasMaxLength(60);
        builder.Property(i => i.Name).Searched(200);
        builder.Property(i => i.Group).HasMaxLength(60);
        builder.Property(i => i.OwnerRole).HasMaxLength(120);
        builder.Property(i => i.Successor).HasMaxLength(60);
        builder.Ignore(i => i.Title);
        builder.HasMany(i => i.LimitsChoices).WithOne().HasForeignKey(l => l.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => i.Key).IsUnique();
        builder.HasIndex(i => i.OwnerAccountId);
    }
}

internal sealed class LimitsChoiceTable : IEntityTypeConfiguration<LimitsChoice>
{
    public void Configure(EntityTypeBuilder<LimitsChoice> builder)
    {
        builder.ToTable("LimitsChoice").HasKey(l => l.Id);
        builder.Property(l => l.SetBy).HasMaxLength(120);
        builder.Property(l => l.Why).HasMaxLength(400);
        builder.Ignore(l => l.IsByHand);
        builder.HasIndex(l => new { l.IndicatorId, l.Number }).IsUnique();
    }
}

internal sealed class ServingTable : IEntityTypeConfiguration<Serving>
{
    public void Configure(EntityTypeBuilder<Serving> builder)
    {
        builder.ToTable("Serving").HasKey(s => s.Id);
        builder.HasOne<StrategicOutcome>().WithMany().HasForeignKey(s => s.OutcomeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(s => s.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.OutcomeId, s.IndicatorId }).IsUnique();
    }
}

internal sealed class DefinitionTable : IEntityTypeConfiguration<Definition>
{
    public void Configure(EntityTypeBuilder<Definition> builder)
    {
        builder.ToTable("Definition").HasKey(d => d.Id);
        builder.Property(d => d.Numerator).HasMaxLength(400);
        builder.Property(d => d.Denominator).HasMaxLength(400);
        builder.Property(d => d.CountedAs).HasMaxLength(40);
        builder.Property(d => d.OutOfAs).HasMaxLength(40);
        builder.Property(d => d.Thing).HasMaxLength(40);
        builder.Property(d => d.Source).HasMaxLength(200);
        builder.Property(d => d.Caveats).HasMaxLength(1000);
        builder.Property(d => d.Why).HasMaxLength(400);
        builder.Property(d => d.Dataset).HasMaxLength(120);
        builder.Property(d => d.Measure).HasMaxLength(120);
        builder.Property(d => d.Filters).HasMaxLength(1000);
        builder.Property(d => d.Low).ToFigure();
        builder.Property(d => d.High).ToFigure();
        builder.HasOne<Indicator>().WithMany().HasForeignKey(d => d.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.IndicatorId, d.Number }).IsUnique();
    }
}

internal sealed class BandTable : IEntityTypeConfiguration<Band>
{
    public void Configure(EntityTypeBuilder<Band> builder)
    {
        builder.ToTable("Band").HasKey(b => b.Id);
        builder.Property(b => b.Why).HasMaxLength(400);
        builder.Property(b => b.OnTrack).ToFigure();
        builder.Property(b => b.OffTrack).ToFigure();
        builder.Property(b => b.Tolerance).ToFigure();
        builder.HasOne<Indicator>().WithMany().HasForeignKey(d => d.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(b => new { b.IndicatorId, b.Number }).IsUnique();
    }
}

internal sealed class TrajectoryTable : IEntityTypeConfiguration<Trajectory>
{
    public void Configure(EntityTypeBuilder<Trajectory> builder)
    {
        builder.ToTable("Trajectory").HasKey(t => t.Id);
        builder.Property(t => t.Why).HasMaxLength(400);
        builder.Property(t => t.Target).ToFigure();
        builder.Property(t => t.Baseline).ToFigure();
        builder.Ignore(t => t.End);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(d => d.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.Points).WithOne().HasForeignKey(p => p.TrajectoryId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => new { t.IndicatorId, t.Number }).IsUnique();
    }
}

internal sealed class TrajectoryPointTable : IEntityTypeConfiguration<TrajectoryPoint>
{
    public void Configure(EntityTypeBuilder<TrajectoryPoint> builder)
    {
        builder.ToTable("TrajectoryPoint").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Value).ToFigure();
        builder.HasIndex(p => new { p.TrajectoryId, p.On }).IsUnique();
    }
}
