using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Intake.Mapping;
using Governance.Intake.Reading;
using Governance.Intake.Schemas;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.Submissions;

/// <summary>The headings of a file that waits, and what each is likely to mean.</summary>
internal sealed record GetColumns(int Number, string? Sheet) : IQuery<ColumnsView>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Send;
}

internal sealed record ColumnsView(Guid Id, int Number, string Reference, string KindName, string Sheet, ColumnMap Map, IReadOnlyList<Choice> Fields, string Reason);

/// <summary>Saves which column is which field, as the next version for this sender and kind; the file is then read with it.</summary>
internal sealed record ChooseColumns(int Number, string? Sheet, IReadOnlyList<string?> Fields) : ICommand<Guid>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Send;
}

/// <summary>Opens the file of a submission that waits.</summary>
internal sealed class WaitingFile(GovernanceDb db, SealedFiles files, SchemaBook book)
{
    public async Task<Result<(Submission Submission, ExtractSchema Schema, IReadOnlyList<string> Headings, string Sheet)>> Open(int number, string? sheet, CancellationToken token)
    {
        if (await db.Set<Submission>().SingleOrDefaultAsync(s => s.Number == number, token) is not { } submission || book.Find(submission.Kind, submission.SchemaVersion) is not { } schema)
        {
            return Result<(Submission, ExtractSchema, IReadOnlyList<string>, string)>.Missing("That submission");
        }

        if (submission.State != SubmissionState.Waiting || !files.Has(submission.Id))
        {
            return new Problem("not-waiting", $"{submission.Reference} does not wait for its columns.");
        }

        var look = FoundFile.Walk(() => files.Open(submission.Id));
        var opened = Opening.Rows(() => files.Open(submission.Id), look, sheet is { Length: > 0 } ? sheet : submission.Sheet is { Length: > 0 } chosen ? chosen : null);
        if (!opened.Ok)
        {
            return opened.As<(Submission, ExtractSchema, IReadOnlyList<string>, string)>();
        }

        using var source = opened.Value;
        return (submission, schema, source.Headings, source.Sheet);
    }
}

internal sealed class GetColumnsHandler(WaitingFile waiting) : IRequestHandler<GetColumns, Result<ColumnsView>>
{
    public async Task<Result<ColumnsView>> Handle(GetColumns request, CancellationToken cancellationToken)
    {
        var opened = await waiting.Open(request.Number, request.Sheet, cancellationToken);
        if (!opened.Ok)
        {
            return opened.As<ColumnsView>();
        }

        var (s, schema, headings, sheet) = opened.Value;
        var fields = schema.Fields.Select(f => new Choice(f.Name, f.Label + (f.Required ? " (needed)" : ""))).ToList();
        return new ColumnsView(s.Id, s.Number, s.Reference, s.KindName, sheet, Suggestions.Likely(schema, headings), fields, s.Reason);
    }
}

internal sealed class ChooseColumnsHandler(GovernanceDb db, WaitingFile waiting) : IRequestHandler<ChooseColumns, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(ChooseColumns request, CancellationToken cancellationToken)
    {
        var opened = await waiting.Open(request.Number, request.Sheet, cancellationToken);
        if (!opened.Ok)
        {
            return opened.As<Guid>();
        }

        var (s, schema, headings, sheet) = opened.Value;
        if (request.Fields.Count != headings.Count)
        {
            return new Problem("headings-changed", "The file has other columns than the page showed. Open the page again.");
        }

        var map = new ColumnMap([.. headings.Select((h, i) => new ColumnChoice(h, request.Fields[i] is { Length: > 0 } field ? field : null))]);
        if (map.Faults(schema) is { Count: > 0 } faults)
        {
            return Result<Guid>.Invalid(faults);
        }

        var sender = await db.Set<Sender>().AsNoTracking().SingleAsync(f => f.Id == s.SenderId, cancellationToken);
        var edition = await db.Set<SavedColumns>().Where(c => c.SenderId == s.SenderId && c.Kind == s.Kind).MaxAsync(c => (int?)c.Edition, cancellationToken) ?? 0;
        db.Add(new SavedColumns
        {
            SenderId = s.SenderId,
            Kind = s.Kind,
            Edition = edition + 1,
            Name = sender.Name,
            SchemaVersion = schema.Version,
            HeaderKey = Headings.Key(headings),
            Columns = SavedColumns.Write(map),
            MadeAt = db.Clock.Now,
            MadeBy = db.User.RoleName,
        });
        s.Sheet = sheet;
        return s.Id;
    }
}
