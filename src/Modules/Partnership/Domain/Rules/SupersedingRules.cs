using Governance.Platform.Messages;

namespace Governance.Partnership.Domain.Rules;

/// <summary>A decision is superseded once, and only by a later one that cites it.</summary>
internal static class SupersedesALaterDecision
{
    /// <param name="cited">The decision to be superseded.</param>
    /// <param name="year">Year of the one that cites it.</param>
    /// <param name="number">Number of the one that cites it.</param>
    public static Problem? Check(Decision cited, int year, int number) => (cited.Year, cited.Number).CompareTo((year, number)) >= 0
        ? new("supersedes-a-later-decision", $"{cited.Reference} is not earlier than this decision. Cite one that came before it.", "Supersedes")
        : null;
}

internal static class SupersedesNothingInForce
{
    public static Problem? Check(Decision cited) => cited.State switch
    {
        DecisionState.Asked => new("supersedes-nothing", $"{cited.Reference} is not answered yet. Answer or withdraw it instead.", "Supersedes"),
        DecisionState.ToBeRatified => new("supersedes-nothing", $"{cited.Reference} waits to be ratified. Refuse to ratify it instead.", "Supersedes"),
        DecisionState.Withdrawn => new("supersedes-nothing", $"{cited.Reference} was withdrawn, so there is nothing to supersede.", "Supersedes"),
        _ => null,
    };
}

internal static class SupersededAlready
{
    /// <param name="cited">The decision to be superseded.</param>
    /// <param name="others">Decisions that cite it to supersede it.</param>
    public static Problem? Check(Decision cited, IEnumerable<Decision> others) =>
        others.FirstOrDefault(o => o.State is DecisionState.Asked or DecisionState.Agreed or DecisionState.ToBeRatified) is { } other
            ? new("superseded-already", $"{cited.Reference} is superseded by {other.Reference} already ({Said.Word(other.State)}). Cite that one.", "Supersedes")
            : null;
}

internal static class SupersedesAnotherBoards
{
    public static Problem? Check(Decision cited, Guid boardId) => cited.BoardId == boardId
        ? null
        : new("supersedes-another-boards", $"{cited.Reference} is another board's decision. Only that board can supersede it.", "Supersedes");
}
