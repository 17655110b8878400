using Governance.Platform.Data;
using Governance.Platform.Messages;
using Microsoft.EntityFrameworkCore;

namespace Governance.Platform.Audit;

/// <summary>Records acts that change no row (an export, a download, a sign-in), and proves the chain.</summary>
public sealed class AuditTrail(GovernanceDb db)
{
    /// <summary>Adds a line; it is written by the next save, or at once by <see cref="Record"/>.</summary>
    public void Add(string act, string subject, string subjectId, string detail = "") => db.Add(new AuditEntry
    {
        At = db.Clock.Now,
        AccountId = db.User.AccountId,
        ByRole = db.User.RoleName,
        Act = act,
        Subject = subject,
        SubjectId = subjectId,
        After = detail,
    });

    /// <summary>Writes a line now.</summary>
    public async Task Record(string act, string subject, string subjectId, string detail = "", CancellationToken token = default)
    {
        Add(act, subject, subjectId, detail);
        await db.SaveChangesAsync(token);
    }

    /// <summary>Hash of the last line. Every change of a row people keep leaves a line, so while this stands what was read still holds.</summary>
    public Task<string> End(CancellationToken token) => db.Set<AuditHead>().AsNoTracking().Select(h => h.Hash).SingleAsync(token);

    /// <summary>Walks the whole chain and names every line whose hash, number or end does not fit.</summary>
    /// <returns>The number of lines, or the problems found.</returns>
    public async Task<Result<long>> Verify(CancellationToken token)
    {
        var problems = new List<Problem>();
        var (expected, hash) = (0L, "");
        await foreach (var line in db.Set<AuditEntry>().AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(token))
        {
            expected++;
            if (line.Sequence != expected)
            {
                problems.Add(new("audit-gap", $"Line {expected} is missing: the next line found is {line.Sequence}."));
                expected = line.Sequence;
            }

            if (line.Hash != line.HashAfter(hash))
            {
                problems.Add(new("audit-changed", $"Line {line.Sequence} of {line.At:d MMMM yyyy HH:mm} UTC was changed, or the line before it was."));
            }

            hash = line.Hash;
        }

        var head = await db.Set<AuditHead>().AsNoTracking().SingleAsync(token);
        if (head.Sequence != expected || head.Hash != hash)
        {
            problems.Add(new("audit-cut", $"The trail should end at line {head.Sequence} but ends at line {expected}: lines were removed or added at the end."));
        }

        return problems.Count == 0 ? expected : Result<long>.Invalid(problems);
    }
}
