using FluentValidation;
using Governance.Intake.Codes;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.CodeSets;

/// <summary>One code set with its codes, dates and sources.</summary>
internal sealed record GetCodeSet(string Set) : IQuery<CodeSetView>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Read;
}

internal sealed record CodeSetView(string Key, string Title, IReadOnlyList<CodeEntry> Codes);

internal sealed class GetCodeSetHandler(CodeReader reader) : IRequestHandler<GetCodeSet, Result<CodeSetView>>
{
    public async Task<Result<CodeSetView>> Handle(GetCodeSet request, CancellationToken cancellationToken)
    {
        var book = await reader.Book(cancellationToken);
        return book.Has(request.Set)
            ? new CodeSetView(request.Set, BuiltInCodes.Sets.FirstOrDefault(s => s.Key == request.Set).Title ?? request.Set, [.. book.Set(request.Set).Entries.OrderBy(e => e.To is not null).ThenBy(e => e.Code, StringComparer.Ordinal)])
            : Result<CodeSetView>.Missing("That code set");
    }
}

internal sealed record CodeFields(string Code, string Label, string Group, DateOnly? From, DateOnly? To, string Successor, string Source);

/// <summary>Adds a code to a set, or changes one: its days and what took its place. Audited; files read from then on follow it.</summary>
internal sealed record SaveCode(string Set, Guid? Id, int Version, CodeFields Fields) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Manage;
}

internal sealed class SaveCodeRules : AbstractValidator<SaveCode>
{
    public SaveCodeRules()
    {
        RuleFor(c => c.Fields.Code).NotEmpty().WithMessage("Enter the code").MaximumLength(120).WithMessage("This must be 120 characters or fewer").OverridePropertyName("Code");
        RuleFor(c => c.Fields.Label).NotEmpty().WithMessage("Say what it means").MaximumLength(200).WithMessage("This must be 200 characters or fewer").OverridePropertyName("Label");
        RuleFor(c => c.Fields.Source).NotEmpty().WithMessage("Say where it is from").MaximumLength(400).WithMessage("This must be 400 characters or fewer").OverridePropertyName("Source");
        RuleFor(c => c.Fields.To).GreaterThanOrEqualTo(c => c.Fields.From).When(c => c.Fields is { From: not null, To: not null }).WithMessage("It must end after it begins").OverridePropertyName("To");
    }
}

internal sealed class SaveCodeHandler(GovernanceDb db, CodeCache cache) : IRequestHandler<SaveCode, Result<string>>
{
    public async Task<Result<string>> Handle(SaveCode request, CancellationToken cancellationToken)
    {
        var f = request.Fields;
        CodeEntry entry;
        if (request.Id is { } id)
        {
            if (await db.Set<CodeEntry>().SingleOrDefaultAsync(c => c.Id == id && c.SetKey == request.Set, cancellationToken) is not { } found)
            {
                return Result<string>.Missing("That code");
            }

            if (found.Version != request.Version)
            {
                return Result<string>.Conflict(new("code", found.ChangedBy, found.ChangedAt, found.Version, [new("Label", "Meaning", f.Label, found.Label), new("To", "Last day", Day(f.To), Day(found.To))]));
            }

            entry = found;
            db.Expect(entry, request.Version);
        }
        else if (await db.Set<CodeEntry>().AnyAsync(c => c.SetKey == request.Set && c.Code == f.Code.Trim() && c.From == f.From, cancellationToken))
        {
            return new Problem("code-taken", $"The set has a code {f.Code.Trim()} that begins then already.", "Code");
        }
        else
        {
            entry = new() { SetKey = request.Set, Code = f.Code.Trim(), Label = "", Source = "" };
            db.Add(entry);
        }

        (entry.Label, entry.Group, entry.From, entry.To, entry.Successor, entry.Source) = (f.Label.Trim(), f.Group.Trim(), f.From, f.To, f.Successor.Trim(), f.Source.Trim());

        // Emptied before and after the save, so that nobody keeps what was read between.
        await db.SaveChangesAsync(cancellationToken);
        cache.Empty();
        return entry.Code;
    }

    private static string Day(DateOnly? day) => day is { } known ? UkText.Date(known) : "none";
}
