using System.Globalization;
using System.Text.Json;
using Governance.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Governance.Platform.Audit;

/// <summary>Writes a save and its audit in one transaction.</summary>
internal static class AuditWriter
{
    private static readonly HashSet<string> Secret = new(StringComparer.Ordinal)
    {
        "PasswordHash", "SecurityStamp", "ConcurrencyStamp", "TokenHash", "Value", "Version", "ChangedAt", "ChangedBy", "Content",
        "UserName", "NormalizedUserName", "Email", "NormalizedEmail", "PhoneNumber",
    };

    public static async Task<int> Save(GovernanceDb db, Func<CancellationToken, Task<int>> save, CancellationToken token)
    {
        if (db.ChangeTracker.Entries<AuditEntry>().Any(e => e.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("The audit trail is append-only.");
        }

        var pending = db.ChangeTracker.Entries<AuditEntry>().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList();
        var lines = Describe(db).Concat(pending).ToList();
        if (lines.Count == 0)
        {
            return await save(token);
        }

        var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(token) : null;
        try
        {
            // The update takes the head's row lock until commit, so that two writers cannot continue from the same hash.
            await db.Set<AuditHead>().ExecuteUpdateAsync(s => s.SetProperty(h => h.Sequence, h => h.Sequence + lines.Count), token);
            var head = await db.Set<AuditHead>().AsNoTracking().SingleAsync(token);
            var (sequence, hash) = (head.Sequence - lines.Count, head.Hash);
            foreach (var line in lines)
            {
                line.Sequence = ++sequence;
                line.Hash = hash = line.HashAfter(hash);
            }

            db.Set<AuditEntry>().AddRange(lines.Where(l => db.Entry(l).State == EntityState.Detached));
            var saved = await save(token);
            await db.Set<AuditHead>().ExecuteUpdateAsync(s => s.SetProperty(h => h.Hash, hash), token);
            if (own is not null)
            {
                await own.CommitAsync(token);
            }

            return saved;
        }
        finally
        {
            if (own is not null)
            {
                await own.DisposeAsync();
            }
        }
    }

    private static IEnumerable<AuditEntry> Describe(GovernanceDb db)
    {
        var changed = db.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Deleted || e.IsEdited())
            .Where(e => e.Entity is Entity or IAudited)
            .ToList();
        if (db.OneEntryFor is { } reason)
        {
            return changed.Count == 0 ? [] : [Line(db, "rows", "", "", $"{{\"reason\":{JsonSerializer.Serialize(reason)},\"rows\":{changed.Count}}}")];
        }

        return changed.Select(e => Line(
            db,
            e.Metadata.ClrType.Name,
            Convert.ToString(e.Property("Id").CurrentValue, CultureInfo.InvariantCulture) ?? "",
            e.State == EntityState.Added ? "" : Values(e, before: true),
            e.State == EntityState.Deleted ? "" : Values(e, before: false))).ToList();
    }

    private static AuditEntry Line(GovernanceDb db, string subject, string id, string before, string after) => new()
    {
        At = db.Clock.Now,
        AccountId = db.User.AccountId,
        ByRole = db.User.RoleName,
        Act = db.Act ?? "save",
        Subject = subject,
        SubjectId = id,
        Before = before,
        After = after,
    };

    private static string Values(EntityEntry entry, bool before)
    {
        var fields = entry.Properties
            .Where(p => entry.State != EntityState.Modified || (p.IsModified && !Equals(p.OriginalValue, p.CurrentValue)))
            .Where(p => !Secret.Contains(p.Metadata.Name))
            .ToDictionary(p => p.Metadata.Name, p => before ? p.OriginalValue : p.CurrentValue, StringComparer.Ordinal);
        return JsonSerializer.Serialize(fields);
    }
}

/// <summary>Marks a row that is audited although it has no version of its own, such as an account or a link.</summary>
public interface IAudited;
