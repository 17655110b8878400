using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Duties;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Partnership.Data.Duties;

internal sealed class DutyTable : IEntityTypeConfiguration<Duty>
{
    public void Configure(EntityTypeBuilder<Duty> builder)
    {
        builder.ToTable("Duty").HasKey(d => d.Id);
        builder.Property(d => d.Title).Searched(200);
        builder.Property(d => d.Source).Searched(200);
        builder.Property(d => d.AccountableRole).HasMaxLength(120);
        builder.Property(d => d.Reserved).HasMaxLength(500);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(d => d.AccountableId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DutyDeliveryTable : IEntityTypeConfiguration<DutyDelivery>
{
    public void Configure(EntityTypeBuilder<DutyDelivery> builder)
    {
        builder.ToTable("DutyDelivery").HasKey(d => d.Id);
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.HasOne<Duty>().WithMany().HasForeignKey(d => d.DutyId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(d => d.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(d => new { d.DutyId, d.OrganisationId }).IsUnique();
    }
}

internal sealed class JointPostTable : IEntityTypeConfiguration<JointPost>
{
    public void Configure(EntityTypeBuilder<JointPost> builder)
    {
        builder.ToTable("JointPost").HasKey(p => p.Id);
        builder.Property(p => p.Title).HasMaxLength(160);
        builder.Property(p => p.Note).HasMaxLength(500);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(p => p.EmployerId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PostShareTable : IEntityTypeConfiguration<PostShare>
{
    public void Configure(EntityTypeBuilder<PostShare> builder)
    {
        builder.ToTable("PostShare").HasKey(s => s.Id);
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.HasOne<JointPost>().WithMany().HasForeignKey(s => s.PostId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(s => new { s.PostId, s.OrganisationId }).IsUnique();
    }
}
