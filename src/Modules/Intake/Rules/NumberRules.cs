using System.Text;
using Governance.Intake.Codes;
using Governance.Intake.Reading;
using Governance.Intake.Schemas;
using Governance.Platform.Statutory;

namespace Governance.Intake.Rules;

/// <summary>1510 to 1550. Made-up data rarely has a true check letter, so these are looked at and refuse nothing.</summary>
internal sealed class UpnIsWellFormed(ExtractSchema schema) : RowRule
{
    private readonly int upn = schema.At("upn");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (!row.Is(upn))
        {
            return;
        }

        Span<char> text = stackalloc char[Upn.Length];
        var cell = row.Raw(upn);
        if (cell.Length != Upn.Length || !Ascii.IsValid(cell))
        {
            log.Add(Catalogue.UpnDigits, upn, "The UPN does not have 13 characters.");
            return;
        }

        Ascii.ToUpper(cell, text, out _);
        switch (Upn.Fault(text))
        {
            case UpnFault.Digits:
                log.Add(Catalogue.UpnDigits, upn, "Characters 2 to 12 of the UPN are not all digits.");
                return;
            case UpnFault.Final:
                log.Add(Catalogue.UpnFinal, upn, "Character 13 of the UPN is neither a digit nor a known letter.");
                break;
            case UpnFault.CheckLetter:
                log.Add(Catalogue.UpnLetter, upn, "The check letter of the UPN does not fit.");
                break;
        }

        var authority = ((text[1] - '0') * 100) + ((text[2] - '0') * 10) + text[3] - '0';
        if (authority != row.Context.OwnAuthority && !BuiltInCodes.Authorities.Contains(authority))
        {
            log.Add(Catalogue.UpnAuthority, upn, "Characters 2 to 4 of the UPN are no local authority.");
        }
    }
}

/// <summary>1575.</summary>
internal sealed class UlnIsWellFormed(ExtractSchema schema) : RowRule
{
    private readonly int uln = schema.At("uln");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (!row.Is(uln))
        {
            return;
        }

        Span<char> text = stackalloc char[Uln.Length];
        var cell = row.Raw(uln);
        if (cell.Length != Uln.Length || !Encoding.UTF8.TryGetChars(cell, text, out var length) || length != Uln.Length || !Uln.IsValid(text))
        {
            log.Add(Catalogue.UlnShape, uln, "The ULN does not have 10 digits, or its check digit does not fit.");
        }
    }
}

/// <summary>107 and 1570: who must have which number.</summary>
internal sealed class ChildHasNumber(ExtractSchema schema) : RowRule
{
    private const int School = 6;
    private const int Learner = 14;

    private readonly ChildAge age = new(schema);
    private readonly int upn = schema.At("upn");
    private readonly int uln = schema.At("uln");
    private readonly int reason = schema.At("upn_unknown");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (age.Of(row) is not { } years)
        {
            return;
        }

        if (years >= School && row.IsEmpty(upn) && row.IsEmpty(uln) && row.IsEmpty(reason))
        {
            log.Add(Catalogue.NumberFrom6, upn, "The child is 6 or over and has no UPN, no ULN and no reason for neither.");
        }

        if (uln >= 0 && years >= Learner && row.IsEmpty(uln) && row.IsEmpty(reason))
        {
            log.Add(Catalogue.UlnFrom14, uln, "The child is 14 or over and has no ULN.");
        }
    }
}

/// <summary>Age at the end of the period.</summary>
internal sealed class ChildAge(ExtractSchema schema)
{
    private readonly int birth = schema.At("date_of_birth");

    public int? Of(RowBuffer row) => row.Day(birth) is { } born ? Years(born, row.Context.To) : null;

    public static int Years(DateOnly born, DateOnly on) => on.Year - born.Year - (on.Month < born.Month || (on.Month == born.Month && on.Day < born.Day) ? 1 : 0);
}

/// <summary>102a, 102b and 105a: plans are for those from birth to 25.</summary>
internal sealed class AgeIsInRange(ExtractSchema schema) : RowRule
{
    private readonly int birth = schema.At("date_of_birth");

    public override void Check(RowBuffer row, RowLog log)
    {
        if (row.Day(birth) is not { } born)
        {
            return;
        }

        if (born > row.Context.Today)
        {
            log.Add(Catalogue.BornLater, birth, "The date of birth is in the future.");
            return;
        }

        // A plan kept in the file because it ceased is of somebody who may have turned 26 since.
        switch (ChildAge.Years(born, row.Context.From))
        {
            case 25:
                log.Add(Catalogue.Age25, birth, "The young person is 25.");
                break;
            case > 25 when row.IsEmpty(schema.At("cease_date")) && row.IsEmpty(schema.At("end_date")) && row.IsEmpty(schema.At("leaving_date")) && row.IsEmpty(schema.At("closed_date")):
                log.Add(Catalogue.Age26, birth, "The person is 26 or over, or the date of birth is wrong.");
                break;
        }
    }
}
