using Governance.Partnership.Domain;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Partnership.Data;

internal sealed class DecisionTable : IEntityTypeConfiguration<Decision>
{
    public void Configure(EntityTypeBuilder<Decision> builder)
    {
        // With a trigger on the table, SQL Server refuses the OUTPUT clause of an update; naming the trigger makes EF do without.
        builder.ToTable("Decision", t => t.HasTrigger("Decision_Minuted")).HasKey(d => d.Id);
        builder.Property(d => d.Reference).Searched(20);
        builder.Property(d => d.Title).Searched(300);
        builder.Property(d => d.Power).HasMaxLength(200);
        builder.Property(d => d.DelegatedFrom).HasMaxLength(200);
        builder.Property(d => d.SubjectType).HasMaxLength(40);
        builder.Property(d => d.AskedBy).HasMaxLength(120);
        builder.Property(d => d.DecidedBy).HasMaxLength(120);
        builder.ComplexProperty(d => d.Amount, m => m.Property(x => x.Pence).HasColumnName("AmountPence"));
        builder.Ignore(d => d.Subject);
        builder.Ignore(d => d.IsAnswered);
        builder.HasOne<Board>().WithMany().HasForeignKey(d => d.BoardId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(d => d.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Decision>().WithMany().HasForeignKey(d => d.SupersedesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.Year, d.Number }).IsUnique();
        builder.HasIndex(d => d.Reference).IsUnique();
        builder.HasIndex(d => new { d.BoardId, d.State });
        builder.HasIndex(d => d.SupersedesId).IsUnique().HasFilter("SupersedesId IS NOT NULL AND State = 'Agreed'");
    }
}

internal sealed class CounterTable : IEntityTypeConfiguration<Counter>
{
    // Saves write tables in the order of their names: this one before Decision, so that the loser of a race is told by the counter and tried again.
    public void Configure(EntityTypeBuilder<Counter> builder)
    {
        builder.ToTable("Counter").HasKey(c => c.Id);
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.Property(c => c.Given).IsConcurrencyToken();
        builder.HasData(new Counter(), new Counter { Id = Counter.Matters }, new Counter { Id = Counter.Risks }, new Counter { Id = Counter.Disputes });
    }
}

internal sealed class IssuedPackTable : IEntityTypeConfiguration<IssuedPack>
{
    public void Configure(EntityTypeBuilder<IssuedPack> builder)
    {
        builder.ToTable("IssuedPack").HasKey(p => p.Id);
        builder.Property(p => p.Title).HasMaxLength(200);
        builder.Property(p => p.IssuedBy).HasMaxLength(120);
        builder.Property(p => p.Correction).HasMaxLength(400);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(p => p.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(p => new { p.MeetingId, p.Number }).IsUnique();
    }
}

internal sealed class PackFileTable : IEntityTypeConfiguration<PackFile>
{
    public void Configure(EntityTypeBuilder<PackFile> builder)
    {
        builder.ToTable("PackFile").HasKey(f => f.Id);
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Format).HasMaxLength(10);
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.Ignore(f => f.IsWhole);
        builder.HasOne<IssuedPack>().WithMany().HasForeignKey(f => f.PackId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(f => new { f.PackId, f.Format }).IsUnique();
    }
}
