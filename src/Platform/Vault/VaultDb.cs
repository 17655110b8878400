using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace Governance.Platform.Vault;

/// <summary>What may be read only with the key: rows sealed one by one, in a database (SQLite: <c>children.db</c>) or schema of their own. Empty until it is switched on.</summary>
public sealed class VaultDb(DbContextOptions<VaultDb> options) : DbContext(options)
{
    /// <summary>Schema on SQL Server.</summary>
    public const string SchemaName = "children";

    /// <summary>The sealed rows.</summary>
    public DbSet<SealedRow> Rows => Set<SealedRow>();

    /// <summary>Which delivery each row came with.</summary>
    public DbSet<SealedArrival> Arrivals => Set<SealedArrival>();

    /// <summary>Points the vault's options at an engine; also for the design-time factory.</summary>
    public static void Use(DbContextOptionsBuilder options, Engine engine)
    {
        ArgumentNullException.ThrowIfNull(engine);
        engine.Use(options, engine.ChildrenFile, SchemaName);
        if (engine.Kind == EngineKind.Sqlite)
        {
            options.AddInterceptors(Wiped);
        }
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (Database.IsSqlServer())
        {
            modelBuilder.HasDefaultSchema(SchemaName);
        }

        modelBuilder.Entity<SealedRow>(row =>
        {
            row.ToTable("sealed_row").HasKey(r => r.Id);
            row.Property(r => r.Id).ValueGeneratedNever();
            row.Property(r => r.KeyId).HasMaxLength(8);
            row.Property(r => r.NumberIndex).HasMaxLength(44);
            row.Property(r => r.PseudonymIndex).HasMaxLength(44);
            row.HasIndex(r => r.NumberIndex);
            row.HasIndex(r => r.PseudonymIndex).IsUnique();
            row.HasIndex(r => r.KeepUntil);
        });
        modelBuilder.Entity<SealedArrival>(arrival =>
        {
            arrival.ToTable("sealed_arrival").HasKey(a => new { a.DeliveryId, a.RowId });
            arrival.HasIndex(a => a.RowId);
        });
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>().HavePrecision(3);

    private static readonly WipeDeleted Wiped = new();
}
