using Governance.Platform.Messages;
using Governance.Testing.Hosting;
using Governance.Workstreams.Domain;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Workstreams.Actions;

/// <summary>Sending requests as a persona, and reading what they left.</summary>
internal static class Acting
{
    public const string Lead = "Head of Autism, ICB";
    public const string Sponsor = "ICB Executive Lead";
    public const string Owner = "Local Offer Officer";
    public const string Stranger = "Head of Specialist Provision";
    public const string Auditor = "Auditor";

    public static readonly DateOnly Today = new(2026, 11, 17);

    public static async Task<Result<T>> As<T>(this SampleArea area, string roleName, IRequest<Result<T>> request) =>
        await area.Send(request, await area.Who(roleName));

    public static Task<WorkstreamAction> Action(this SampleArea area, string reference) => area.Database(db =>
        db.Set<WorkstreamAction>().AsNoTracking().Include(a => a.Milestones).Include(a => a.Blockers).SingleAsync(a => a.Reference == reference));

    public static Task<Workstream> Workstream(this SampleArea area, string key) =>
        area.Database(db => db.Set<Workstream>().AsNoTracking().SingleAsync(w => w.Key == key));

    public static Task<ActionUpdate?> UpdateOf(this SampleArea area, string reference, string period = "2026-11") => area.Database(db =>
        db.Set<ActionUpdate>().AsNoTracking().SingleOrDefaultAsync(u => u.PeriodKey == period && db.Set<WorkstreamAction>().Any(a => a.Id == u.ActionId && a.Reference == reference)));

    public static Task<List<T>> All<T>(this SampleArea area)
        where T : class => area.Database(db => db.Set<T>().AsNoTracking().ToListAsync());

    public static void ShouldBeRefused<T>(this Result<T> result, string code, string? field = null)
    {
        result.Ok.ShouldBeFalse();
        result.Outcome.ShouldBe(Outcome.Invalid);
        result.Problems.ShouldContain(p => p.Code == code && (field == null || p.Field == field), string.Join(' ', result.Problems));
    }
}
