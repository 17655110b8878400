using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Intake.Children;

/// <summary>Whether named children are kept, and for how long. One row.</summary>
internal sealed class ChildStoreSetting : Entity
{
    public const int UsualMonths = 24;

    /// <summary>The one row's id.</summary>
    public static readonly Guid TheOne = new("0199aa00-0000-7000-8000-00000000c41d");

    public bool IsOn { get; private set; }

    /// <summary>Months a child is kept after the last file that named them.</summary>
    public int KeepMonths { get; private set; } = UsualMonths;

    /// <summary>Why it was last switched, in the words of whoever did.</summary>
    public string Reason { get; private set; } = "";

    public void Switch(bool on, int keepMonths, string reason) => (IsOn, KeepMonths, Reason) = (on, keepMonths, reason.Trim());
}

internal sealed class ChildStoreSettingTable : IEntityTypeConfiguration<ChildStoreSetting>
{
    public void Configure(EntityTypeBuilder<ChildStoreSetting> builder)
    {
        builder.ToTable("ChildStoreSetting").HasKey(s => s.Id);
        builder.Property(s => s.Reason).HasMaxLength(1000);
    }
}
