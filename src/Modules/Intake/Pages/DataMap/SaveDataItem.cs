using FluentValidation;
using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Schemas;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.Intake.Pages.DataMap;

internal sealed record ItemFields(string Required, string SystemName, string OwnerRole, string SourceField, string Carried, string Frequency, string LawfulBasis, string Coverage, string AgreedBy, ItemGap Gap, string GapText);

/// <summary>Adds an item to the data map, or changes one. Answers its reference.</summary>
internal sealed record SaveDataItem(string? Reference, int Version, ItemFields Fields) : ICommand<string>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Manage;
}

internal sealed class SaveDataItemRules : AbstractValidator<SaveDataItem>
{
    public SaveDataItemRules()
    {
        RuleFor(i => i.Fields.Required).NotEmpty().WithMessage("Say what must be known").MaximumLength(200).WithMessage("This must be 200 characters or fewer").OverridePropertyName("Required");
        RuleFor(i => i.Fields.SystemName).NotEmpty().WithMessage("Say which system holds it, or None").MaximumLength(120).WithMessage("This must be 120 characters or fewer").OverridePropertyName("SystemName");
        RuleFor(i => i.Fields.OwnerRole).NotEmpty().WithMessage("Say who owns it").MaximumLength(120).WithMessage("This must be 120 characters or fewer").OverridePropertyName("OwnerRole");
        RuleFor(i => i.Fields.Frequency).NotEmpty().WithMessage("Say how often").MaximumLength(60).WithMessage("This must be 60 characters or fewer").OverridePropertyName("Frequency");
        RuleFor(i => i.Fields.LawfulBasis).NotEmpty().WithMessage("Say the lawful basis").MaximumLength(400).WithMessage("This must be 400 characters or fewer").OverridePropertyName("LawfulBasis");
        RuleFor(i => i.Fields.GapText).NotEmpty().When(i => i.Fields.Gap != ItemGap.None).WithMessage("Say what is missing").MaximumLength(1000).WithMessage("This must be 1,000 characters or fewer").OverridePropertyName("GapText");
        RuleFor(i => i.Fields.SourceField).MaximumLength(120).WithMessage("This must be 120 characters or fewer").OverridePropertyName("SourceField");
        RuleFor(i => i.Fields.Coverage).MaximumLength(200).WithMessage("This must be 200 characters or fewer").OverridePropertyName("Coverage");
        RuleFor(i => i.Fields.AgreedBy).MaximumLength(200).WithMessage("This must be 200 characters or fewer").OverridePropertyName("AgreedBy");
    }
}

internal sealed class SaveDataItemHandler(GovernanceDb db, SchemaBook book) : IRequestHandler<SaveDataItem, Result<string>>
{
    public async Task<Result<string>> Handle(SaveDataItem request, CancellationToken cancellationToken)
    {
        var carried = request.Fields.Carried.Split('/', 2);
        if (request.Fields.Carried.Length > 0 && (carried.Length < 2 || book.On(carried[0], db.Clock.Today)?.Has(carried[1]) != true))
        {
            return new Problem("field-unknown", "That extract has no such field. Choose another.", "Carried");
        }

        DataItem item;
        if (request.Reference is null)
        {
            var number = await db.Set<DataItem>().CountAsync(cancellationToken) + 1;
            item = new() { Reference = FormattableString.Invariant($"DI-{number:00}"), Required = "", SystemName = "", OwnerRole = "", Frequency = "", LawfulBasis = "" };
            db.Add(item);
        }
        else if (await db.Set<DataItem>().SingleOrDefaultAsync(i => i.Reference == request.Reference, cancellationToken) is { } found)
        {
            if (found.Version != request.Version)
            {
                return Result<string>.Conflict(Stale(request.Fields, found));
            }

            item = found;
            db.Expect(item, request.Version);
        }
        else
        {
            return Result<string>.Missing("That item");
        }

        Apply(item, request.Fields, carried);
        return item.Reference;
    }

    private static void Apply(DataItem item, ItemFields f, string[] carried)
    {
        (item.Required, item.SystemName, item.OwnerRole, item.SourceField) = (f.Required.Trim(), f.SystemName.Trim(), f.OwnerRole.Trim(), f.SourceField.Trim());
        (item.Kind, item.Field) = carried.Length == 2 ? (carried[0], carried[1]) : ("", "");
        (item.Frequency, item.LawfulBasis, item.Coverage, item.AgreedBy) = (f.Frequency.Trim(), f.LawfulBasis.Trim(), f.Coverage.Trim(), f.AgreedBy.Trim());
        (item.Gap, item.GapText) = (f.Gap, f.Gap == ItemGap.None ? "" : f.GapText.Trim());
    }

    private static StaleSave Stale(ItemFields mine, DataItem theirs) => new("item", theirs.ChangedBy, theirs.ChangedAt, theirs.Version,
    [
        new("Required", "What must be known", mine.Required, theirs.Required),
        new("SystemName", "System", mine.SystemName, theirs.SystemName),
        new("OwnerRole", "Owner", mine.OwnerRole, theirs.OwnerRole),
        new("Coverage", "Coverage", mine.Coverage, theirs.Coverage),
        new("GapText", "What is missing", mine.GapText, theirs.GapText),
    ]);
}
