using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Leads;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Partnership.Data.Leads;

internal sealed class LeadRoleTable : IEntityTypeConfiguration<LeadRole>
{
    public void Configure(EntityTypeBuilder<LeadRole> builder)
    {
        builder.ToTable("LeadRole").HasKey(r => r.Id);
        builder.Property(r => r.Title).HasMaxLength(120);
        builder.Property(r => r.ShortName).HasMaxLength(30);
        builder.Property(r => r.Source).HasMaxLength(300);
        builder.HasOne<LeadRole>().WithMany().HasForeignKey(r => r.SuccessorId).OnDelete(DeleteBehavior.Restrict);
        builder.HasData(LeadRoles.Named);
    }
}

internal sealed class AccountableLeadTable : IEntityTypeConfiguration<AccountableLead>
{
    public void Configure(EntityTypeBuilder<AccountableLead> builder)
    {
        builder.ToTable("AccountableLead").HasKey(l => l.Id);
        builder.Property(l => l.RoleName).HasMaxLength(120);
        builder.Property(l => l.Area).HasMaxLength(120);
        builder.HasOne<LeadRole>().WithMany().HasForeignKey(l => l.RoleId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(l => l.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(l => new { l.RoleId, l.From });
    }
}
