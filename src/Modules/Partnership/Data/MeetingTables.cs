using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Partnership.Data;

internal sealed class AgendaItemTable : IEntityTypeConfiguration<AgendaItem>
{
    public void Configure(EntityTypeBuilder<AgendaItem> builder)
    {
        builder.ToTable("AgendaItem").HasKey(i => i.Id);
        builder.Property(i => i.Title).HasMaxLength(300);
        builder.Property(i => i.PresenterRole).HasMaxLength(120);
        builder.Property(i => i.AboutType).HasMaxLength(40);
        builder.Ignore(i => i.About);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(i => i.MeetingId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Decision>().WithMany().HasForeignKey(i => i.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(i => i.MeetingId);
        builder.HasIndex(i => new { i.MeetingId, i.DecisionId }).IsUnique().HasFilter("DecisionId IS NOT NULL");
    }
}

internal sealed class ItemNotesTable : IEntityTypeConfiguration<ItemNotes>
{
    public void Configure(EntityTypeBuilder<ItemNotes> builder)
    {
        builder.ToTable("ItemNotes").HasKey(n => n.Id);
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(n => n.AgendaItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(n => n.AgendaItemId).IsUnique();
    }
}

internal sealed class AttendanceTable : IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("Attendance").HasKey(a => a.Id);
        builder.Property(a => a.SubstituteRole).HasMaxLength(120);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Seat>().WithMany().HasForeignKey(a => a.SeatId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<CoOption>().WithMany().HasForeignKey(a => a.CoOptionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(a => a.MeetingId);
        builder.HasIndex(a => new { a.MeetingId, a.SeatId }).IsUnique().HasFilter("SeatId IS NOT NULL");
        builder.HasIndex(a => new { a.MeetingId, a.CoOptionId }).IsUnique().HasFilter("CoOptionId IS NOT NULL");
    }
}

internal sealed class CoOptionTable : IEntityTypeConfiguration<CoOption>
{
    public void Configure(EntityTypeBuilder<CoOption> builder)
    {
        builder.ToTable("CoOption").HasKey(c => c.Id);
        builder.Property(c => c.RoleName).HasMaxLength(120);
        builder.Property(c => c.Why).HasMaxLength(400);
        builder.HasOne<Board>().WithMany().HasForeignKey(c => c.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(c => c.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(c => c.AgendaItemId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RatificationTable : IEntityTypeConfiguration<Ratification>
{
    public void Configure(EntityTypeBuilder<Ratification> builder)
    {
        builder.ToTable("Ratification", t => t.HasTrigger("Ratification_Minuted")).HasKey(r => r.Id);
        builder.Property(r => r.By).HasMaxLength(120);
        builder.HasOne<Decision>().WithMany().HasForeignKey(r => r.DecisionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(r => r.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(r => r.DecisionId).IsUnique();
    }
}

internal sealed class MatterTable : IEntityTypeConfiguration<Matter>
{
    public void Configure(EntityTypeBuilder<Matter> builder)
    {
        builder.ToTable("Matter").HasKey(m => m.Id);
        builder.Property(m => m.Reference).Searched(20);
        builder.Property(m => m.Text).Searched(600);
        builder.Property(m => m.OwnerRole).HasMaxLength(120);
        builder.Property(m => m.RaisedBy).HasMaxLength(120);
        builder.Property(m => m.ClosedBy).HasMaxLength(120);
        builder.HasOne<Board>().WithMany().HasForeignKey(m => m.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(m => m.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AgendaItem>().WithMany().HasForeignKey(m => m.AgendaItemId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => new { m.Year, m.Number }).IsUnique();
        builder.HasIndex(m => m.Reference).IsUnique();
        builder.HasIndex(m => new { m.BoardId, m.ClosedOn });
        builder.HasIndex(m => new { m.OwnerAccountId, m.ClosedOn });
    }
}

internal sealed class MatterProgressTable : IEntityTypeConfiguration<MatterProgress>
{
    public void Configure(EntityTypeBuilder<MatterProgress> builder)
    {
        builder.ToTable("MatterProgress").HasKey(p => p.Id);
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.By).HasMaxLength(120);
        builder.HasOne<Matter>().WithMany().HasForeignKey(p => p.MatterId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class AgreedMinutesTable : IEntityTypeConfiguration<AgreedMinutes>
{
    public void Configure(EntityTypeBuilder<AgreedMinutes> builder)
    {
        builder.ToTable("AgreedMinutes").HasKey(m => m.Id);
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Sha256).HasMaxLength(64);
        builder.Ignore(m => m.IsWhole);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(m => m.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(m => m.MeetingId).IsUnique();
    }
}
