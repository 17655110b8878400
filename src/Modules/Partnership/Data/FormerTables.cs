using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Terms;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Partnership.Data;

internal sealed class FormerQuorumTable : IEntityTypeConfiguration<FormerQuorum>
{
    public void Configure(EntityTypeBuilder<FormerQuorum> builder)
    {
        builder.ToTable("FormerQuorum").HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Ignore(f => f.Rule);
        builder.HasOne<Board>().WithMany().HasForeignKey(f => f.BoardId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(f => new { f.BoardId, f.LastDay }).IsUnique();
    }
}

internal sealed class FormerSeatsTable : IEntityTypeConfiguration<FormerSeats>
{
    public void Configure(EntityTypeBuilder<FormerSeats> builder)
    {
        builder.ToTable("FormerSeats").HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.HasOne<SeatType>().WithMany().HasForeignKey(f => f.SeatTypeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(f => new { f.SeatTypeId, f.LastDay }).IsUnique();
    }
}
