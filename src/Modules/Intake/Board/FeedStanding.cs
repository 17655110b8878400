using Governance.Platform.Figures;
using Governance.Platform.Ui;

namespace Governance.Intake.Board;

/// <summary>How one period of one extract stands.</summary>
internal enum FeedState
{
    /// <summary>Not due yet.</summary>
    NotDue,

    OnTime,

    /// <summary>It came after it was due.</summary>
    Late,

    /// <summary>It is overdue and has not come.</summary>
    Missing,
}

/// <summary>One period of one extract from one sender.</summary>
/// <param name="Period">The period.</param>
/// <param name="DueOn">Day it is or was due.</param>
/// <param name="State">How it stands.</param>
/// <param name="Days">Days late, when it is.</param>
/// <param name="Files">Files taken in for it: more than one is a restatement.</param>
/// <param name="Duplicates">Files that had come before.</param>
/// <param name="Accepted">One of them was accepted.</param>
/// <param name="Share">Share of rows set aside in the newest, 0 to 1; null when nothing was read.</param>
/// <param name="Number">The newest submission, or null.</param>
internal sealed record FeedCell(FigurePeriod Period, DateOnly DueOn, FeedState State, int Days, int Files, int Duplicates, bool Accepted, decimal? Share, int? Number)
{
    public bool IsRestated => Files > 1;

    /// <summary>As the grid says it.</summary>
    public string Words => State switch
    {
        FeedState.NotDue => Number is null ? "Not due yet" : "Here before it is due",
        FeedState.OnTime => "On time",
        FeedState.Late => $"Late by {UkText.Count(Days, "day")}",
        _ => $"Missing, {UkText.Count(Days, "day")} overdue",
    };

    /// <summary>What stands under it.</summary>
    public IEnumerable<string> Notes()
    {
        if (Number is not null && !Accepted)
        {
            yield return "waits to be accepted";
        }

        if (IsRestated)
        {
            yield return $"restated, {UkText.Count(Files, "file")}";
        }

        if (Duplicates > 0)
        {
            yield return UkText.Count(Duplicates, "duplicate");
        }

        if (Share is > 0)
        {
            yield return $"{UkText.Number(Share.Value * 100)}% set aside";
        }
    }
}

/// <summary>One extract of one sender over its last periods, newest first.</summary>
internal sealed record FeedLine(Guid ExpectationId, string Kind, string KindName, string Sender, string SenderKey, string Every, IReadOnlyList<FeedCell> Cells)
{
    /// <summary>The newest period that is due.</summary>
    public FeedCell? Due => Cells.FirstOrDefault(c => c.State != FeedState.NotDue);

    /// <summary>It is overdue, or came late last time.</summary>
    public bool IsLate => Due is { State: FeedState.Missing or FeedState.Late };

    public bool IsMissing => Due is { State: FeedState.Missing };
}
