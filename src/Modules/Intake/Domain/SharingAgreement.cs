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

    public required DateOnly From { get; set; }

    public required DateOnly To { get; set; }

    public DateOnly? ReviewOn { get; set; }

    public string OwnerRole { get; set; } = "";

    public string Note { get; set; } = "";

    public bool InForceOn(DateOnly day) => From <= day && To >= day;

    public string State(DateOnly day) => day > To ? "lapsed" : day < From ? "not yet in force" : To.DayNumber - day.DayNumber <= WarnDays ? "ends soon" : "in force";
}
