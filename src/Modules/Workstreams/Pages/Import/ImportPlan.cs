using System.Security.Cryptography;
using Governance.Platform.Audit;
using Governance.Platform.Clock;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Security;
using Governance.Workstreams.Contracts;
using Governance.Workstreams.Contributions;
using Governance.Workstreams.Domain;
using Governance.Workstreams.Engine;
using Governance.Workstreams.Exports;
using Governance.Workstreams.Import;
using MediatR;
using Microsoft.EntityFrameworkCore;
using SavedColumns = Governance.Workstreams.Import.SavedMapping;
using StoredMapping = Governance.Workstreams.Domain.SavedMapping;

namespace Governance.Workstreams.Pages.Import;

/// <summary>A file as it was sent, with what the sender chose beside it.</summary>
internal sealed record PlanUpload(string FileName, byte[] Bytes)
{
    public string? Sheet { get; init; }

    public DateOnly? Anchor { get; init; }

    public IReadOnlyDictionary<string, TargetField?> Overrides { get; init; } = new Dictionary<string, TargetField?>(StringComparer.Ordinal);

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Bytes));
}

/// <summary>Takes an Excel or CSV plan into a workstream: all of it or, when a row has an error, nothing. A dry run answers the same and changes nothing.</summary>
internal sealed record ImportPlan(string WorkstreamKey, PlanUpload File, bool DryRun) : ICommand<ImportOutcome>, IPermitted, IReadsStatus
{
    static string IPermitted.Permission => WorkstreamPermissions.Manage;
}

internal sealed class ImportPlanHandler(GovernanceDb db, Access access, PlanIntake intake, StatusKeeper keeper, AuditTrail audit, UkClock clock)
    : IRequestHandler<ImportPlan, Result<ImportOutcome>>
{
    private const int LongestTitle = 300;

    public async Task<Result<ImportOutcome>> Handle(ImportPlan command, CancellationToken token)
    {
        var workstream = await db.Set<Workstream>().AsNoTracking().SingleOrDefaultAsync(w => w.Key == command.WorkstreamKey, token);
        if (workstream is null)
        {
            return Result<ImportOutcome>.Missing("The workstream");
        }

        if (!access.MayManage(Parties.Of(workstream)))
        {
            return Result<ImportOutcome>.Forbidden("Only the workstream’s lead and sponsor and an administrator may import its plan.");
        }

        using var content = new MemoryStream(command.File.Bytes, writable: false);
        var opened = PlanFile.Read(content, command.File.FileName, ReadLimits.Default, command.File.Sheet);
        if (!opened.Ok)
        {
            return opened.As<ImportOutcome>();
        }

        var mapping = await Mapping(workstream, token);
        var outcome = Understand(command, OwnExport.Restored(opened.Value), mapping);
        if (!outcome.Refused)
        {
            var (changes, problems) = await intake.Take(workstream, outcome.Reading, token);
            outcome = outcome with { Changes = changes, Problems = [.. outcome.Problems.Concat(problems).OrderBy(p => p.Row ?? 0)] };
        }

        if (command.DryRun)
        {
            // Everything was done but for saving it.
            db.ChangeTracker.Clear();
            return outcome;
        }

        return outcome.Refused ? Result<ImportOutcome>.Invalid(outcome.Problems) : await Save(workstream, outcome, mapping, token);
    }

    private ImportOutcome Understand(ImportPlan command, PlanWorkbook workbook, StoredMapping? mapping)
    {
        var file = command.File;
        var reading = PlanReader.Read(workbook, SavedColumns.FromJson(mapping?.Mapping), new PlanReadOptions(clock.Today)
        {
            Sheet = file.Sheet,
            AnchorDate = file.Anchor,
            Overrides = file.Overrides,
            TitleLength = LongestTitle,
        });
        return new(file.FileName, file.Hash, reading)
        {
            DryRun = command.DryRun,
            Sheets = [.. workbook.Sheets.Select(s => s.Name)],
            Problems = reading.Problems,
        };
    }

    private async Task<Result<ImportOutcome>> Save(Workstream workstream, ImportOutcome outcome, StoredMapping? mapping, CancellationToken token)
    {
        var saved = outcome.Reading.Mapping.ToSaved().ToJson();
        if (mapping is null)
        {
            db.Add(new StoredMapping { OrganisationId = Partner(workstream), WorkstreamId = workstream.Id, Mapping = saved });
        }
        else if (mapping.Mapping != saved)
        {
            mapping.Mapping = saved;
        }

        audit.Add("Imported plan", NodeTypes.Workstream, workstream.Key, $"{outcome.Sentence} SHA-256 {outcome.Hash}");
        await using var whole = await db.Database.BeginTransactionAsync(token);
        await db.SaveChangesAsync(token);
        await keeper.AssessWorkstream(workstream.Id, token);
        await whole.CommitAsync(token);
        return Result<ImportOutcome>.Done(outcome, outcome.Problems);
    }

    private Task<StoredMapping?> Mapping(Workstream workstream, CancellationToken token)
    {
        var partner = Partner(workstream);
        return db.Set<StoredMapping>().SingleOrDefaultAsync(m => m.OrganisationId == partner && m.WorkstreamId == workstream.Id, token);
    }

    private Guid? Partner(Workstream workstream) => db.User.OrganisationId ?? workstream.OrganisationId;
}
