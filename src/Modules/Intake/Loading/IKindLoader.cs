using Governance.Intake.Domain;
using Governance.Intake.Mapping;
using Governance.Intake.Reading;
using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Intake.Loading;

/// <summary>What must be known of a kind of extract to take it in.</summary>
/// <param name="Kind">Key, such as <c>ehc-plans</c>.</param>
/// <param name="Name">As people say it.</param>
/// <param name="Version">Version of what is asked for.</param>
/// <param name="Sender">Role of who usually sends it.</param>
/// <param name="Every">month, quarter, term or year.</param>
/// <param name="DueDays">Days after the end of a period that it is due.</param>
/// <param name="IsStock">Each file replaces the one before; else each holds its own period.</param>
/// <param name="IsChild">Its rows are about children.</param>
internal sealed record KindShape(string Kind, string Name, string Version, string Sender, string Every, int DueDays, bool IsStock, bool IsChild)
{
    /// <summary>Its columns may be mapped; else they are fixed by whoever publishes the file.</summary>
    public bool MapsColumns { get; init; } = true;

    /// <summary>A metadata file may lie beside it: <c>name.meta.csv</c> beside <c>name.csv</c>.</summary>
    public bool HasMeta { get; init; }

    /// <summary>Several files of one period stand beside each other, as published datasets do.</summary>
    public bool ManyFiles { get; init; }
}

/// <summary>One file to put.</summary>
/// <param name="Stamp">The submission, or the dry run, that every row put carries.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Version">Version of what is asked for that it is read with.</param>
/// <param name="Period">Its period.</param>
/// <param name="Sender">Role of the sender, such as <c>council</c>.</param>
/// <param name="File">The file, and what lies beside it.</param>
internal sealed record LoadOrder(Guid Stamp, string Kind, string Version, FigurePeriod Period, string Sender, FoundFile File)
{
    public string? Sheet { get; init; }

    /// <summary>How its columns are read; null where columns are fixed.</summary>
    public ColumnMap? Map { get; init; }

    public bool DryRun { get; init; }
}

/// <summary>How far a file is read.</summary>
/// <param name="Rows">Rows put.</param>
/// <param name="Percent">Share of the file that is read, 0 to 100.</param>
internal sealed record LoadProgress(int Rows, int Percent);

/// <summary>What became of a file.</summary>
internal sealed record LoadReport(LoadCounts Counts, IReadOnlyList<RuleCount> Rules)
{
    /// <summary>What to look at in the file as a whole.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];
}

/// <summary>Puts files of some kinds. Rows carry the stamp and count for nothing until their submission is accepted.</summary>
internal interface IKindLoader
{
    IEnumerable<KindShape> Kinds(DateOnly day);

    /// <summary>Puts every good row, and a <see cref="Finding"/> for every reason a row was set aside.</summary>
    Task<Result<LoadReport>> Load(LoadOrder order, IProgress<LoadProgress> progress, CancellationToken token);

    /// <summary>Removes what was put under a stamp, in steps short enough for others to write between.</summary>
    Task Discard(string kind, Guid stamp, CancellationToken token);
}

/// <summary>Something that happens when a submission is accepted, in the same unit of work. A refusal refuses the acceptance.</summary>
internal interface IPublishStep
{
    Task<Result<bool>> Publish(Submission submission, CancellationToken token);
}

/// <summary>The fields of one good row that tell who a child is.</summary>
internal sealed record NamedChild(string Pseudonym, string PersonId, string Upn, string Uln, string Surname, string Forename, DateOnly? BornOn, string Postcode);

/// <summary>Takes what identifies children, when the store for it is switched on.</summary>
internal interface INamedChildSink
{
    /// <summary>False when nothing is taken, so that nothing need be gathered.</summary>
    Task<bool> IsOn(CancellationToken token);

    Task Take(Guid submission, string kind, IReadOnlyList<NamedChild> children, CancellationToken token);

    /// <summary>Forgets what came with a submission that was discarded.</summary>
    Task Forget(Guid submission, CancellationToken token);
}
