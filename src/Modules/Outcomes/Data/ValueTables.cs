using Governance.Outcomes.Domain;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Outcomes.Data;

internal sealed class IndicatorValueTable : IEntityTypeConfiguration<IndicatorValue>
{
    public void Configure(EntityTypeBuilder<IndicatorValue> builder)
    {
        builder.ToTable("Value").HasKey(v => v.Id);
        builder.Property(v => v.TimePeriod).HasMaxLength(6);
        builder.Property(v => v.TimeIdentifier).HasMaxLength(40);
        builder.Property(v => v.AreaCode).HasMaxLength(20);
        builder.Property(v => v.AreaName).HasMaxLength(120);
        builder.Property(v => v.Numerator).ToFigure();
        builder.Property(v => v.Denominator).ToFigure();
        builder.Property(v => v.Number).ToFigure();
        builder.Property(v => v.File).HasMaxLength(200);
        builder.Property(v => v.Mapping).HasMaxLength(200);
        builder.Property(v => v.AcceptedBy).HasMaxLength(120);
        builder.Property(v => v.Reason).HasMaxLength(400);
        builder.Ignore(v => v.Period);
        builder.Ignore(v => v.Value);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(v => v.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(v => new { v.IndicatorId, v.AreaCode, v.TimePeriod, v.TimeIdentifier }).IsUnique();
        builder.HasIndex(v => new { v.IndicatorId, v.To });
        builder.HasIndex(v => v.PublishedAt);
    }
}

internal sealed class FormerValueTable : IEntityTypeConfiguration<FormerValue>
{
    public void Configure(EntityTypeBuilder<FormerValue> builder)
    {
        builder.ToTable("FormerValue").HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Numerator).ToFigure();
        builder.Property(f => f.Denominator).ToFigure();
        builder.Property(f => f.Number).ToFigure();
        builder.Property(f => f.File).HasMaxLength(200);
        builder.Property(f => f.AcceptedBy).HasMaxLength(120);
        builder.Property(f => f.Reason).HasMaxLength(400);
        builder.Ignore(f => f.Value);
        builder.HasOne<IndicatorValue>().WithMany().HasForeignKey(f => f.ValueId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.ValueId, f.PublishedAt });
        builder.HasIndex(f => f.SupersededAt);
    }
}

internal sealed class NeighbourSetTable : IEntityTypeConfiguration<NeighbourSet>
{
    public void Configure(EntityTypeBuilder<NeighbourSet> builder)
    {
        builder.ToTable("NeighbourSet").HasKey(s => s.Id);
        builder.Property(s => s.Name).HasMaxLength(120);
        builder.Property(s => s.Source).HasMaxLength(400);
        builder.HasMany(s => s.Members).WithOne().HasForeignKey(m => m.SetId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(s => s.From).IsUnique();
    }
}

internal sealed class NeighbourMemberTable : IEntityTypeConfiguration<NeighbourMember>
{
    public void Configure(EntityTypeBuilder<NeighbourMember> builder)
    {
        builder.ToTable("Neighbour").HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Code).HasMaxLength(9);
        builder.Property(m => m.Name).HasMaxLength(120);
        builder.HasIndex(m => new { m.SetId, m.Code }).IsUnique();
    }
}

internal sealed class ExceptionRequestTable : IEntityTypeConfiguration<ExceptionRequest>
{
    public void Configure(EntityTypeBuilder<ExceptionRequest> builder)
    {
        builder.ToTable("ExceptionRequest").HasKey(e => e.Id);
        builder.Property(e => e.TimePeriod).HasMaxLength(6);
        builder.Property(e => e.TimeIdentifier).HasMaxLength(40);
        builder.Property(e => e.OwnerRole).HasMaxLength(120);
        builder.Property(e => e.ValueThen).HasMaxLength(60);
        builder.Property(e => e.Cause).HasMaxLength(2000);
        builder.Property(e => e.Recovery).HasMaxLength(2000);
        builder.Property(e => e.AnsweredBy).HasMaxLength(120);
        builder.Ignore(e => e.Period);
        builder.Ignore(e => e.IsAnswered);
        builder.HasOne<Indicator>().WithMany().HasForeignKey(e => e.IndicatorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(e => new { e.IndicatorId, e.TimePeriod, e.TimeIdentifier }).IsUnique();
        builder.HasIndex(e => new { e.OwnerAccountId, e.AnsweredAt });
        builder.HasIndex(e => e.AskedAt);
    }
}

internal sealed class EvidenceItemTable : IEntityTypeConfiguration<EvidenceItem>
{
    public void Configure(EntityTypeBuilder<EvidenceItem> builder)
    {
        builder.ToTable("Evidence").HasKey(e => e.Id);
        builder.Property(e => e.Reference).Searched(20);
        builder.Property(e => e.Title).Searched(200);
        builder.Property(e => e.Source).Searched(200);
        builder.Property(e => e.AddedBy).HasMaxLength(120);
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasIndex(e => new { e.Kind, e.On });
    }
}
