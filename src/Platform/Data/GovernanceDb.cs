using Governance.Platform.Audit;
using Governance.Platform.Clock;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Governance.Platform.Data;

/// <summary>The one operational database. Its model is put together from each module's configurations. Used again by another scope once it is disposed of, so it then forgets who saved.</summary>
public sealed class GovernanceDb(DbContextOptions<GovernanceDb> options, IEnumerable<IModule> modules)
    : IdentityUserContext<Account, Guid>(options)
{
    /// <summary>Who is saving; nobody unless set by the scope.</summary>
    public ICurrentUser User { get; set; } = Person.Nobody;

    /// <summary>The clock of this scope.</summary>
    public UkClock Clock { get; set; } = new(TimeProvider.System);

    /// <summary>Name of the act being saved, such as <c>UpdateAction</c>; the audit keeps it.</summary>
    public string? Act { get; set; }

    /// <summary>When set, rows are not audited one by one: the whole save is one entry with this reason (sample data, benchmarks).</summary>
    public string? OneEntryFor { get; set; }

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries<Entity>().Where(e => e.State == EntityState.Added || e.IsEdited()))
        {
            entry.Entity.Stamp(Clock.Now, User.RoleName);
        }

        return await AuditWriter.Save(this, token => base.SaveChangesAsync(acceptAllChangesOnSuccess, token), cancellationToken);
    }

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save asynchronously: the audit is written in the same transaction.");

    /// <inheritdoc />
    public override void Dispose()
    {
        Forget();
        base.Dispose();
    }

    /// <inheritdoc />
    public override ValueTask DisposeAsync()
    {
        Forget();
        return base.DisposeAsync();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(GovernanceDb).Assembly);
        foreach (var module in modules.OrderBy(m => m.Schema, StringComparer.Ordinal))
        {
            builder.ApplyConfigurationsFromAssembly(module.GetType().Assembly);
            module.Model(builder);
        }

        foreach (var entity in builder.Model.GetEntityTypes().Where(e => e.ClrType.IsSubclassOf(typeof(Entity))))
        {
            var typed = builder.Entity(entity.ClrType);
            typed.Property(nameof(Entity.Id)).ValueGeneratedNever();
            typed.Property(nameof(Entity.Version)).IsConcurrencyToken();
            typed.Property(nameof(Entity.ChangedBy)).HasMaxLength(120);
        }

        foreach (var property in builder.Model.GetEntityTypes().SelectMany(e => e.GetDeclaredProperties()))
        {
            if (property.RemoveAnnotation(Columns.SearchedAnnotation) is not null && Database.IsSqlite())
            {
                property.SetCollation("NOCASE");
            }
        }
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcInstant>().HavePrecision(3);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Conventions.Add(_ => new ModuleTables(
            modules.ToDictionary(m => m.GetType().Assembly, m => m.Schema),
            prefix: Database.IsSqlite()));
    }

    private void Forget() => (User, Clock, Act, OneEntryFor) = (Person.Nobody, new(TimeProvider.System), null, null);
}

/// <summary>Optimistic saving.</summary>
public static class Versions
{
    /// <summary>True when something a person can change was changed, not only what is derived from it.</summary>
    internal static bool IsEdited(this EntityEntry entry) =>
        entry.State == EntityState.Modified
        && entry.Properties.Any(p => p.IsModified && p.Metadata.PropertyInfo?.IsDefined(typeof(DerivedAttribute), inherit: false) != true);

    /// <summary>Saves <paramref name="entity"/> only if it is still at <paramref name="version"/> in the database, even when nothing else of it changed.</summary>
    public static void Expect(this GovernanceDb db, Entity entity, int version)
    {
        var entry = db.Entry(entity);
        entry.Property(e => e.Version).OriginalValue = version;
        entry.Property(e => e.Version).IsModified = true;
    }
}
