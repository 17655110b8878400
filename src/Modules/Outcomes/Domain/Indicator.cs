using Governance.Outcomes.Domain.Control;
using Governance.Platform.Data;

namespace Governance.Outcomes.Domain;

/// <summary>The part of the partnership an indicator speaks of, for the balance check.</summary>
internal enum ServiceArea
{
    Education,
    Health,
    Care,
}

/// <summary>What is measured. How it is measured stands in its definitions.</summary>
internal sealed class Indicator : Entity
{
    /// <summary>Such as <c>c</c> or <c>plans-20-weeks</c>; never changes.</summary>
    public required string Key { get; init; }

    public required string Name { get; set; }

    /// <summary>Place in lists.</summary>
    public required int Place { get; set; }

    /// <summary>Heading it stands under, such as <c>Experiences</c>.</summary>
    public string Group { get; set; } = "";

    public required ServiceArea Area { get; set; }

    public required string OwnerRole { get; set; }

    public Guid? OwnerAccountId { get; set; }

    /// <summary>First day it is no longer collected, or null while it is.</summary>
    public DateOnly? RetiredFrom { get; set; }

    /// <summary>Key of the indicator that follows it, or empty.</summary>
    public string Successor { get; set; } = "";

    /// <summary>What limits of its control chart were set from, where anybody chose.</summary>
    public List<LimitsChoice> LimitsChoices { get; } = [];

    public bool IsLive(DateOnly day) => RetiredFrom is not { } end || end > day;

    /// <summary>Name with its letter, as people quote it: <c>c. Tribunal appeal rate</c>.</summary>
    public string Title => TitleOf(Key, Name);

    public static string TitleOf(string key, string name) => key.Length == 1 ? $"{key}. {name}" : name;
}
