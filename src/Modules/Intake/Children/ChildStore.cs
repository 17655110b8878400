using System.Text.Json;
using Governance.Intake.Loading;
using Governance.Platform.Vault;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Children;

/// <summary>A child as the store gives them back.</summary>
internal sealed record KeptChild(Guid RowId, NamedChild Child, DateOnly LastSeenOn, DateOnly KeepUntil);

/// <summary>Reads and writes named children. Whoever calls it records the read.</summary>
internal sealed class ChildStore(VaultDb vault, ChildKey key)
{
    private const int InOneQuestion = 500;

    /// <summary>Keeps children that came with a delivery; one that is known is brought up to date.</summary>
    public async Task Keep(Guid delivery, IReadOnlyList<NamedChild> children, DateOnly seenOn, DateOnly keepUntil, CancellationToken token)
    {
        var (wrap, index, keyId) = (key.For(KeyPurpose.Wrap), key.For(KeyPurpose.Index), key.Id);
        foreach (var some in children.DistinctBy(c => c.Pseudonym).Chunk(InOneQuestion))
        {
            var byIndex = some.ToDictionary(c => Sealing.Index(index, c.Pseudonym), StringComparer.Ordinal);
            var indexes = byIndex.Keys.ToList();
            var known = await vault.Rows.Where(r => indexes.Contains(r.PseudonymIndex)).ToDictionaryAsync(r => r.PseudonymIndex, StringComparer.Ordinal, token);
            var arrived = (await vault.Arrivals.Where(a => a.DeliveryId == delivery && known.Values.Select(r => r.Id).Contains(a.RowId)).Select(a => a.RowId).ToListAsync(token)).ToHashSet();
            foreach (var (pseudonym, child) in byIndex)
            {
                var number = child.Upn.Length == 0 ? "" : Sealing.Index(index, Number(child.Upn));
                if (!known.TryGetValue(pseudonym, out var row))
                {
                    var id = Guid.CreateVersion7();
                    var made = Sealing.Seal(wrap, id, JsonSerializer.Serialize(child));
                    row = new SealedRow { Id = id, KeyId = keyId, NumberIndex = number, PseudonymIndex = pseudonym, WrappedKey = made.WrappedKey, Cipher = made.Cipher, LastSeenOn = seenOn, KeepUntil = keepUntil };
                    vault.Add(row);
                }
                else
                {
                    var merged = Merge(Open(row, wrap), child);
                    (row.WrappedKey, row.Cipher) = Sealing.Seal(wrap, row.Id, JsonSerializer.Serialize(merged));
                    row.KeyId = keyId;
                    row.NumberIndex = number.Length == 0 ? row.NumberIndex : number;
                    (row.LastSeenOn, row.KeepUntil) = (Later(row.LastSeenOn, seenOn), Later(row.KeepUntil, keepUntil));
                }

                if (!arrived.Contains(row.Id))
                {
                    vault.Add(new SealedArrival { DeliveryId = delivery, RowId = row.Id });
                }
            }

            await vault.SaveChangesAsync(token);
            vault.ChangeTracker.Clear();
        }
    }

    /// <summary>Children with this UPN.</summary>
    public async Task<IReadOnlyList<KeptChild>> WithNumber(string upn, CancellationToken token)
    {
        var number = Sealing.Index(key.For(KeyPurpose.Index), Number(upn));
        return Opened(await vault.Rows.AsNoTracking().Where(r => r.NumberIndex == number).ToListAsync(token));
    }

    /// <summary>The child behind a pseudonym.</summary>
    public async Task<IReadOnlyList<KeptChild>> Behind(string pseudonym, CancellationToken token)
    {
        var index = Sealing.Index(key.For(KeyPurpose.Index), pseudonym);
        return Opened(await vault.Rows.AsNoTracking().Where(r => r.PseudonymIndex == index).ToListAsync(token));
    }

    /// <summary>Children whose name holds a text: every row is opened, since the store knows no names.</summary>
    public async Task<IReadOnlyList<KeptChild>> Named(string text, int most, CancellationToken token)
    {
        var (wrap, found) = (key.For(KeyPurpose.Wrap), new List<KeptChild>());
        await foreach (var row in vault.Rows.AsNoTracking().AsAsyncEnumerable().WithCancellation(token))
        {
            var child = Open(row, wrap);
            if ($"{child.Forename} {child.Surname}".Contains(text, StringComparison.OrdinalIgnoreCase))
            {
                found.Add(new(row.Id, child, row.LastSeenOn, row.KeepUntil));
                if (found.Count == most)
                {
                    break;
                }
            }
        }

        return found;
    }

    public Task<int> Count(CancellationToken token) => vault.Rows.CountAsync(token);

    /// <summary>Takes away those that came with no other delivery than this.</summary>
    public async Task Forget(Guid delivery, CancellationToken token)
    {
        var only = vault.Arrivals.Where(a => a.DeliveryId == delivery).Select(a => a.RowId).Where(id => !vault.Arrivals.Any(o => o.RowId == id && o.DeliveryId != delivery));
        await vault.Rows.Where(r => only.Contains(r.Id)).ExecuteDeleteAsync(token);
        await vault.Arrivals.Where(a => a.DeliveryId == delivery).ExecuteDeleteAsync(token);
    }

    /// <summary>Deletes what may no longer be kept, key and all. Answers how many.</summary>
    public async Task<int> Expire(DateOnly today, CancellationToken token)
    {
        var gone = await vault.Rows.Where(r => r.KeepUntil < today).ExecuteDeleteAsync(token);
        await vault.Arrivals.Where(a => !vault.Rows.Any(r => r.Id == a.RowId)).ExecuteDeleteAsync(token);
        return gone;
    }

    /// <summary>Deletes everything. Answers how many there were.</summary>
    public async Task<int> Empty(CancellationToken token)
    {
        await vault.Arrivals.ExecuteDeleteAsync(token);
        return await vault.Rows.ExecuteDeleteAsync(token);
    }

    private IReadOnlyList<KeptChild> Opened(IReadOnlyList<SealedRow> rows)
    {
        var wrap = key.For(KeyPurpose.Wrap);
        return [.. rows.Select(r => new KeptChild(r.Id, Open(r, wrap), r.LastSeenOn, r.KeepUntil))];
    }

    private static NamedChild Open(SealedRow row, byte[] wrap) => JsonSerializer.Deserialize<NamedChild>(Sealing.Open(wrap, row.Id, row.WrappedKey, row.Cipher))!;

    // A sender that does not know a field does not wipe out what another knows.
    private static NamedChild Merge(NamedChild before, NamedChild now) => new(
        now.Pseudonym, Known(now.PersonId, before.PersonId), Known(now.Upn, before.Upn), Known(now.Uln, before.Uln),
        Known(now.Surname, before.Surname), Known(now.Forename, before.Forename), now.BornOn ?? before.BornOn, Known(now.Postcode, before.Postcode));

    private static string Known(string now, string before) => now.Length > 0 ? now : before;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static string Number(string upn) => upn.Trim().ToUpperInvariant();
}
