using Governance.Partnership.Domain.Feeds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Partnership.Data.Feeds;

internal sealed class CalendarLinkTable : IEntityTypeConfiguration<CalendarLink>
{
    public void Configure(EntityTypeBuilder<CalendarLink> builder)
    {
        builder.ToTable("CalendarLink").HasKey(l => l.Id);
        builder.Property(l => l.TokenHash).HasMaxLength(64);
        builder.HasIndex(l => l.AccountId).IsUnique();
        builder.HasIndex(l => l.TokenHash).IsUnique();
    }
}
