using Governance.Intake.Domain;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Intake.Data.Tables;

internal sealed class SenderTable : IEntityTypeConfiguration<Sender>
{
    public void Configure(EntityTypeBuilder<Sender> builder)
    {
        builder.ToTable("Sender").HasKey(s => s.Id);
        builder.Property(s => s.Key).HasMaxLength(60);
        builder.Property(s => s.Name).Searched(120);
        builder.Property(s => s.Role).HasMaxLength(40);
        builder.Property(s => s.ContactRole).HasMaxLength(120);
        builder.HasIndex(s => s.Key).IsUnique();
    }
}

internal sealed class ExpectationTable : IEntityTypeConfiguration<Expectation>
{
    public void Configure(EntityTypeBuilder<Expectation> builder)
    {
        builder.ToTable("Expectation").HasKey(e => e.Id);
        builder.Property(e => e.Kind).HasMaxLength(60);
        builder.Property(e => e.Every).HasMaxLength(20);
        builder.HasOne<Sender>().WithMany().HasForeignKey(e => e.SenderId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(e => new { e.SenderId, e.Kind }).IsUnique();
    }
}

internal sealed class SavedColumnsTable : IEntityTypeConfiguration<SavedColumns>
{
    public void Configure(EntityTypeBuilder<SavedColumns> builder)
    {
        builder.ToTable("SavedColumns").HasKey(c => c.Id);
        builder.Property(c => c.Kind).HasMaxLength(60);
        builder.Property(c => c.Name).HasMaxLength(120);
        builder.Property(c => c.SchemaVersion).HasMaxLength(20);
        builder.Property(c => c.HeaderKey).HasMaxLength(40);
        builder.Property(c => c.MadeBy).HasMaxLength(120);
        builder.Ignore(c => c.Words).Ignore(c => c.Map);
        builder.HasOne<Sender>().WithMany().HasForeignKey(c => c.SenderId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(c => new { c.SenderId, c.Kind, c.Edition }).IsUnique();
    }
}

internal sealed class CodeEntryTable : IEntityTypeConfiguration<CodeEntry>
{
    public void Configure(EntityTypeBuilder<CodeEntry> builder)
    {
        builder.ToTable("CodeEntry").HasKey(c => c.Id);
        builder.Property(c => c.SetKey).HasMaxLength(60);
        builder.Property(c => c.Code).HasMaxLength(120);
        builder.Property(c => c.Label).HasMaxLength(200);
        builder.Property(c => c.Group).HasMaxLength(120);
        builder.Property(c => c.Successor).HasMaxLength(120);
        builder.Property(c => c.Note).HasMaxLength(400);
        builder.Property(c => c.Source).HasMaxLength(400);
        builder.HasIndex(c => new { c.SetKey, c.Code, c.From }).IsUnique();
    }
}

internal sealed class SharingAgreementTable : IEntityTypeConfiguration<SharingAgreement>
{
    public void Configure(EntityTypeBuilder<SharingAgreement> builder)
    {
        builder.ToTable("SharingAgreement").HasKey(a => a.Id);
        builder.Property(a => a.Reference).HasMaxLength(20);
        builder.Property(a => a.Title).Searched(200);
        builder.Property(a => a.Parties).HasMaxLength(400);
        builder.Property(a => a.LawfulBasis).HasMaxLength(400);
        builder.Property(a => a.OwnerRole).HasMaxLength(120);
        builder.Property(a => a.Note).HasMaxLength(1000);
        builder.Ignore(a => a.ThisTermFrom);
        builder.HasIndex(a => a.Reference).IsUnique();
    }
}

internal sealed class AgreementTermTable : IEntityTypeConfiguration<AgreementTerm>
{
    public void Configure(EntityTypeBuilder<AgreementTerm> builder)
    {
        builder.ToTable("AgreementTerm").HasKey(t => t.Id);
        builder.Property(t => t.Parties).HasMaxLength(400);
        builder.Property(t => t.LawfulBasis).HasMaxLength(400);
        builder.Property(t => t.RenewedBy).HasMaxLength(120);
        builder.HasOne<SharingAgreement>().WithMany().HasForeignKey(t => t.AgreementId).OnDelete(DeleteBehavior.Cascade);
        builder.HasIndex(t => new { t.AgreementId, t.Number }).IsUnique();
    }
}

internal sealed class DataItemTable : IEntityTypeConfiguration<DataItem>
{
    public void Configure(EntityTypeBuilder<DataItem> builder)
    {
        builder.ToTable("DataItem").HasKey(i => i.Id);
        builder.Property(i => i.Reference).HasMaxLength(20);
        builder.Property(i => i.Required).Searched(200);
        builder.Property(i => i.SystemName).Searched(120);
        builder.Property(i => i.OwnerRole).Searched(120);
        builder.Property(i => i.SourceField).HasMaxLength(120);
        builder.Property(i => i.Kind).HasMaxLength(60);
        builder.Property(i => i.Field).HasMaxLength(60);
        builder.Property(i => i.Frequency).HasMaxLength(60);
        builder.Property(i => i.LawfulBasis).HasMaxLength(400);
        builder.Property(i => i.Coverage).HasMaxLength(200);
        builder.Property(i => i.AgreedBy).HasMaxLength(200);
        builder.Property(i => i.GapText).HasMaxLength(1000);
        builder.HasIndex(i => i.Reference).IsUnique();
    }
}
