using Governance.Platform.Data;

namespace Governance.Intake.Domain;

/// <summary>What partners agreed about sharing extracts. Without one in force nothing it covers is taken in.</summary>
internal sealed class SharingAgreement : Entity
{
    public const int WarnDays = 60;

    public required string Reference { get; init; }

    public required string Title { get; set; }

    /// <summary>Who agreed, as said.</summary>
    public required string Parties { get; set; }

    /// <summary>Keys of the kinds it covers.</summary>
    public List<string> Kinds { get; set; } = [];

    public required string LawfulBasis { get; set; }

    /// <summary>First day it covers without a gap, earlier terms included.</summary>
    public required DateOnly From { get; set; }

    /// <summary>First day of the term now agreed, where an earlier one went before it.</summary>
    public DateOnly? TermFrom { get; set; }

    public required DateOnly To { get; set; }

    public DateOnly? ReviewOn { get; set; }

    public string OwnerRole { get; set; } = "";

    public string Note { get; set; } = "";

    public DateOnly ThisTermFrom => TermFrom ?? From;

    /// <summary>Agrees a new term; answers the old one, to be kept.</summary>
    public AgreementTerm Renew(int number, DateOnly from, DateOnly to, string parties, IEnumerable<string> kinds, string lawfulBasis, DateTimeOffset at, string by)
    {
        var old = new AgreementTerm { AgreementId = Id, Number = number, Parties = Parties, Kinds = [.. Kinds], LawfulBasis = LawfulBasis, From = ThisTermFrom, To = To, RenewedAt = at, RenewedBy = by };
        From = from <= To.AddDays(1) ? From : from;
        (TermFrom, To, ReviewOn, Parties, Kinds, LawfulBasis) = (from, to, to.AddDays(-WarnDays), parties, [.. kinds], lawfulBasis);
        return old;
    }

    public bool InForceOn(DateOnly day) => From <= day && To >= day;

    public string State(DateOnly day) => day > To ? "lapsed" : day < From ? "not yet in force" : To.DayNumber - day.DayNumber <= WarnDays ? "ends soon" : "in force";
}
