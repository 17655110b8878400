using Governance.Intake.Domain.Rules;
using Governance.Platform.Data;
using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Intake.Domain;

/// <summary>How far a submission is.</summary>
internal enum SubmissionState
{
    /// <summary>The file is here; its sheet or columns must be chosen.</summary>
    Waiting,

    /// <summary>Rows are being read.</summary>
    Reading,

    /// <summary>Read and checked; nothing counts until a person accepts it.</summary>
    Checked,

    Accepted,

    /// <summary>Refused by a person, with a reason.</summary>
    Refused,

    /// <summary>The file could not be read.</summary>
    Unreadable,

    /// <summary>Reading was stopped by a person.</summary>
    Stopped,

    /// <summary>The same file came before; it is on record and was not read.</summary>
    Duplicate,
}

/// <summary>Whether the rows of an accepted submission count.</summary>
internal enum Standing
{
    /// <summary>Not accepted.</summary>
    None,

    /// <summary>Its rows count now.</summary>
    Current,

    /// <summary>A file of a later period took its place.</summary>
    Replaced,

    /// <summary>A later file for the same period took its place.</summary>
    Restated,
}

/// <summary>One file that somebody sent: of one kind, from one sender, for one period.</summary>
internal sealed class Submission : Entity
{
    /// <summary>From 1, never given twice; its page is found by it.</summary>
    public required int Number { get; init; }

    public required string Kind { get; init; }

    public required string KindName { get; init; }

    /// <summary>The schema it was read with, for good.</summary>
    public required string SchemaVersion { get; init; }

    public required Guid SenderId { get; init; }

    public required string TimePeriod { get; init; }

    public required string TimeIdentifier { get; init; }

    /// <summary>First and last day of its period.</summary>
    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    /// <summary>Day it was due.</summary>
    public required DateOnly DueOn { get; init; }

    public required string FileName { get; init; }

    public required long FileBytes { get; init; }

    public required string FileHash { get; init; }

    public string Sheet { get; set; } = "";

    public Guid? MappingId { get; set; }

    /// <summary>As lineage states it, such as <c>Council case system, version 2</c>.</summary>
    public string Mapping { get; set; } = "";

    public required DateTimeOffset ReceivedAt { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required string ReceivedBy { get; init; }

    public SubmissionState State { get; private set; } = SubmissionState.Waiting;

    public Standing Standing { get; private set; }

    public int Read { get; private set; }

    public int Loaded { get; private set; }

    public int Held { get; private set; }

    public int Queried { get; private set; }

    public int Quarantined { get; private set; }

    /// <summary>Why it cannot be read, was refused or stopped, or empty.</summary>
    public string Reason { get; private set; } = "";

    public DateTimeOffset? DecidedAt { get; private set; }

    public string DecidedBy { get; private set; } = "";

    /// <summary>What whoever accepted it said.</summary>
    public string Statement { get; private set; } = "";

    /// <summary>Why there are so many fewer rows than last time, or empty.</summary>
    public string DropReason { get; private set; } = "";

    /// <summary>The day its rows were removed, long after another took their place; null while they are here.</summary>
    public DateOnly? RowsRemovedOn { get; private set; }

    /// <summary>The submission of the same period whose place it took.</summary>
    public Guid? RestatesId { get; private set; }

    public FigurePeriod Period => new(TimePeriod, TimeIdentifier);

    public string Reference => ReferenceFor(Number);

    public int DaysLate => Math.Max(0, ReceivedOn.DayNumber - DueOn.DayNumber);

    public bool IsOpen => State is SubmissionState.Waiting or SubmissionState.Reading or SubmissionState.Checked;

    public static string ReferenceFor(int number) => FormattableString.Invariant($"S-{number:0000}");

    public void Begin() => (State, Reason) = (SubmissionState.Reading, "");

    public void Wait(string reason) => (State, Reason) = (SubmissionState.Waiting, reason);

    public void Finish(LoadCounts counts) =>
        (State, Read, Loaded, Held, Queried, Quarantined) = (SubmissionState.Checked, counts.Read, counts.Loaded, counts.Held, counts.Queried, counts.Quarantined);

    public void Fail(string reason, DateTimeOffset at) => (State, Reason, DecidedAt) = (SubmissionState.Unreadable, reason, at);

    public void Duplicates(string reason, DateTimeOffset at) => (State, Reason, DecidedAt) = (SubmissionState.Duplicate, reason, at);

    public void Stop(string by, DateTimeOffset at) => (State, Reason, DecidedBy, DecidedAt) = (SubmissionState.Stopped, "Reading was stopped.", by, at);

    public Problem? Refuse(string reason, string by, DateTimeOffset at)
    {
        if ((AlreadyDecided.Check(this) ?? RefusingNeedsReason.Check(reason)) is { } problem)
        {
            return problem;
        }

        (State, Reason, DecidedBy, DecidedAt) = (SubmissionState.Refused, reason.Trim(), by, at);
        return null;
    }

    /// <summary>Makes its rows count.</summary>
    public Problem? Accept(string statement, string dropReason, int? before, string by, DateTimeOffset at)
    {
        if ((AlreadyDecided.Check(this) ?? OnlyCheckedCanBeAccepted.Check(this) ?? SomethingMustBeGood.Check(this)
            ?? AcceptingNeedsStatement.Check(statement) ?? FewerRowsNeedReason.Check(before, Loaded + Held, dropReason)) is { } problem)
        {
            return problem;
        }

        (State, Standing, Statement, DropReason, DecidedBy, DecidedAt) = (SubmissionState.Accepted, Standing.Current, statement.Trim(), dropReason.Trim(), by, at);
        return null;
    }

    public void Restate(Submission earlier)
    {
        RestatesId = earlier.Id;
        earlier.Standing = Standing.Restated;
    }

    public void GiveWay() => Standing = Standing.Replaced;
}

/// <summary>What became of the rows of a file; read = loaded + held + quarantined.</summary>
/// <param name="Read">Rows under the headings.</param>
/// <param name="Loaded">Good rows.</param>
/// <param name="Held">Good rows whose figure is a symbol.</param>
/// <param name="Queried">Good rows with something to look at.</param>
/// <param name="Quarantined">Rows set aside.</param>
internal sealed record LoadCounts(int Read, int Loaded, int Held, int Queried, int Quarantined);
