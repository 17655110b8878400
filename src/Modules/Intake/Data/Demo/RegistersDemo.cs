using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Intake.Mapping;
using Governance.Intake.Schemas;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Data.Demo;

/// <summary>Who sends what to Northmere, by which agreements, and what the partnership must know.</summary>
internal sealed class RegistersDemo(GovernanceDb db, KindDirectory kinds, SchemaBook book) : IDemoData
{
    public int Order => 55;

    public string What => "senders, sharing agreements and the data map";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        var analyst = await db.Users.Where(u => u.RoleName == "Data Analyst").Select(u => (Guid?)u.Id).SingleOrDefaultAsync(token);
        var senders = DemoRegisters.Senders.Select(s => new Sender { Key = s.Key, Name = s.Name, Role = s.Role, ContactRole = s.Contact, ContactAccountId = s.Role == "analyst" ? analyst : null }).ToList();
        db.AddRange(senders);
        foreach (var kind in kinds.All(today).Where(k => k.MapsColumns))
        {
            db.Add(new Expectation
            {
                SenderId = senders.First(s => s.Role == kind.Sender).Id,
                Kind = kind.Kind,
                Every = kind.Every,
                DueDays = kind.DueDays,
                StartsOn = Periods.Holding(kind.Every, today.AddMonths(-35)).From,
            });
        }

        foreach (var (reference, title, parties, covered, basis, years, endsIn) in DemoRegisters.Agreements)
        {
            db.Add(new SharingAgreement
            {
                Reference = reference,
                Title = title,
                Parties = parties,
                Kinds = [.. covered.Split(' ')],
                LawfulBasis = basis,
                From = today.AddYears(-years - 2),
                To = today.AddDays(endsIn),
                ReviewOn = today.AddDays(endsIn - 60),
                OwnerRole = "Data Analyst",
            });
        }

        AddMapping(senders.First(s => s.Role == "council"), today);
        await AddItems(token);
        await db.SaveChangesAsync(token);
    }

    // The council's case system has headings of its own.
    private void AddMapping(Sender council, DateOnly today)
    {
        var schema = book.On("ehc-plans", today)!;
        var columns = schema.Fields.Select(f => new ColumnChoice("CS " + f.Label, f.Name)).ToList();
        db.Add(new SavedColumns
        {
            SenderId = council.Id,
            Kind = "ehc-plans",
            Edition = 1,
            Name = council.Name,
            SchemaVersion = schema.Version,
            HeaderKey = Headings.Key(columns.Select(c => c.Heading)),
            Columns = SavedColumns.Write(new(columns)),
            MadeAt = db.Clock.Now,
            MadeBy = "Data Analyst",
        });
    }

    private async Task AddItems(CancellationToken token)
    {
        var number = 0;
        DataItem? gap = null;
        foreach (var (required, system, owner, kind, field, every, basis, coverage, agreed, missing) in DemoDataMap.Items)
        {
            var item = new DataItem
            {
                Reference = FormattableString.Invariant($"DI-{++number:00}"),
                Required = required,
                SystemName = system,
                OwnerRole = owner,
                SourceField = field.Replace('_', ' '),
                Kind = kind,
                Field = field,
                Frequency = every,
                LawfulBasis = basis,
                Coverage = coverage,
                AgreedBy = agreed,
                Gap = missing.Length == 0 ? ItemGap.None : kind.Length == 0 ? ItemGap.Missing : ItemGap.Partial,
                GapText = missing,
            };
            db.Add(item);
            gap ??= item.Gap == ItemGap.Missing ? item : null;
        }

        // The first gap is worked on by an action of the plan.
        db.Add(new Children.ChildStoreSetting { Id = Children.ChildStoreSetting.TheOne });
        if (gap is not null && await db.Set<Link>().AsNoTracking().Where(l => l.FromType == "action").OrderBy(l => l.MadeAt).ThenBy(l => l.Id).Select(l => (Guid?)l.FromId).FirstOrDefaultAsync(token) is { } action)
        {
            db.Add(new Link { FromType = Domain.NodeTypes.DataItem, FromId = gap.Id, ToType = "action", ToId = action, Why = "Closes the gap.", MadeAt = db.Clock.Now, MadeBy = "Data Analyst" });
        }
    }
}
