using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Workstreams.Data;

internal sealed class StrategyTable : IEntityTypeConfiguration<Strategy>
{
    public void Configure(EntityTypeBuilder<Strategy> builder)
    {
        builder.ToTable("Strategy").HasKey(s => s.Id);
        builder.Property(s => s.Title).HasMaxLength(160);
    }
}

internal sealed class ThemeTable : IEntityTypeConfiguration<Theme>
{
    public void Configure(EntityTypeBuilder<Theme> builder)
    {
        builder.ToTable("Theme").HasKey(t => t.Id);
        builder.Property(t => t.Key).HasMaxLength(60);
        builder.Property(t => t.Title).HasMaxLength(160);
        builder.HasIndex(t => t.Key).IsUnique();
    }
}

internal sealed class RagRuleVersionTable : IEntityTypeConfiguration<RagRuleVersion>
{
    public void Configure(EntityTypeBuilder<RagRuleVersion> builder)
    {
        builder.ToTable("RagRule").HasKey(r => r.Id);
        builder.Property(r => r.Why).HasMaxLength(400);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasData(RuleText.FirstVersion());
    }
}

internal sealed class SavedMappingTable : IEntityTypeConfiguration<SavedMapping>
{
    public void Configure(EntityTypeBuilder<SavedMapping> builder)
    {
        builder.ToTable("SavedMapping").HasKey(m => m.Id);
        builder.HasIndex(m => new { m.OrganisationId, m.WorkstreamId }).IsUnique();
    }
}
