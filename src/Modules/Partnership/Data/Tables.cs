using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Partnership.Data;

internal sealed class OrganisationTable : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Organisation").HasKey(o => o.Id);
        builder.Property(o => o.Name).Searched(160);
        builder.Property(o => o.ShortName).Searched(60);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(o => o.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(o => o.Name).IsUnique();
    }
}

internal sealed class BoardTable : IEntityTypeConfiguration<Board>
{
    public void Configure(EntityTypeBuilder<Board> builder)
    {
        builder.ToTable("Board").HasKey(b => b.Id);
        builder.Property(b => b.Key).HasMaxLength(60);
        builder.Property(b => b.Name).Searched(160);
        builder.Ignore(b => b.QuorumRule);

        // A length of its own, or a migration would take this day for the parent board that the same table lost, renamed.
        builder.Property(b => b.To).HasMaxLength(10);
        builder.ComplexProperty(b => b.Series, s => s.Property(x => x.Place).HasMaxLength(160));
        builder.HasIndex(b => b.Key).IsUnique();
    }
}

internal sealed class SeatTypeTable : IEntityTypeConfiguration<SeatType>
{
    public void Configure(EntityTypeBuilder<SeatType> builder)
    {
        builder.ToTable("SeatType").HasKey(t => t.Id);
        builder.Property(t => t.Title).HasMaxLength(120);
        builder.HasOne<Board>().WithMany().HasForeignKey(t => t.BoardId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SeatTable : IEntityTypeConfiguration<Seat>
{
    public void Configure(EntityTypeBuilder<Seat> builder)
    {
        builder.ToTable("Seat").HasKey(s => s.Id);
        builder.Property(s => s.RoleName).HasMaxLength(120);
        builder.HasOne<SeatType>().WithMany().HasForeignKey(s => s.SeatTypeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class MeetingTable : IEntityTypeConfiguration<Meeting>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("Meeting").HasKey(m => m.Id);
        builder.Property(m => m.Place).HasMaxLength(160);
        builder.Property(m => m.CancelReason).HasMaxLength(400);
        builder.Property(m => m.MinutesAgreedBy).HasMaxLength(120);
        builder.Ignore(m => m.Begins);
        builder.HasOne<Board>().WithMany().HasForeignKey(m => m.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(m => m.MinutesAgreedByMeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.BoardId, m.On }).IsUnique();
    }
}
