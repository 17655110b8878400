using System.Text.RegularExpressions;
using Governance.Platform.Data;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;

namespace Governance.Warehouse;

/// <summary>The star schema. Written only by the nightly build; every read names one build.</summary>
public sealed partial class WarehouseDb(DbContextOptions<WarehouseDb> options) : DbContext(options)
{
    /// <summary>Schema on SQL Server; on SQLite the warehouse has a file of its own.</summary>
    public const string SchemaName = "warehouse";

    /// <summary>The run log.</summary>
    public DbSet<BuildRun> Builds => Set<BuildRun>();

    /// <summary>Rows written, by build and table.</summary>
    public DbSet<BuildTable> BuildTables => Set<BuildTable>();

    /// <summary>Checks, by build.</summary>
    public DbSet<BuildCheck> BuildChecks => Set<BuildCheck>();

    /// <summary>Which build is live; one row.</summary>
    public DbSet<Publication> Publications => Set<Publication>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (Database.IsSqlServer())
        {
            modelBuilder.HasDefaultSchema(SchemaName);
        }

        modelBuilder.Entity<BuildRun>(e =>
        {
            e.ToTable("build").HasKey(b => b.Id);
            e.Property(b => b.Id).ValueGeneratedNever();
            e.Property(b => b.Failure).HasMaxLength(2000);
            e.HasIndex(b => new { b.State, b.AsOf });
        });
        modelBuilder.Entity<BuildTable>().ToTable("build_table").HasKey(t => new { t.BuildId, t.Name });
        modelBuilder.Entity<BuildTable>().Property(t => t.Name).HasMaxLength(80);
        modelBuilder.Entity<BuildCheck>().ToTable("build_check").HasKey(c => new { c.BuildId, c.Ordinal });
        modelBuilder.Entity<BuildCheck>().Property(c => c.Sentence).HasMaxLength(2000);
        modelBuilder.Entity<Publication>(e =>
        {
            e.ToTable("publication").HasKey(p => p.Id);
            e.Property(p => p.Id).ValueGeneratedNever();
            e.HasData(new Publication());
        });
        foreach (var table in WarehouseTables.All)
        {
            table.Map(modelBuilder);
        }

        modelBuilder.Entity<WorkstreamRagRow>().Property(r => r.Drivers).HasMaxLength(-1);
        modelBuilder.Entity<ActionStatusRow>().Property(r => r.FirstDriver).HasMaxLength(1000);
        modelBuilder.Entity<ActionPeriodRow>().Property(r => r.FirstDriver).HasMaxLength(1000);
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetDeclaredProperties()))
        {
            property.SetColumnName(WordStart().Replace(property.Name, "_").ToLowerInvariant());
        }
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>().HavePrecision(3);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<string>().HaveMaxLength(400);
    }

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
