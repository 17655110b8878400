namespace Governance.Warehouse.Schema;

/// <summary>How a build stands.</summary>
public enum BuildState
{
    /// <summary>At work; nobody reads its rows yet.</summary>
    Running,

    /// <summary>Every check passed and it went live.</summary>
    Published,

    /// <summary>A check failed or it broke off; its rows are gone and the build before it stayed live.</summary>
    Failed,

    /// <summary>Cancelled, or its process ended; its rows are gone.</summary>
    Abandoned,
}

/// <summary>One run of the build: the run log.</summary>
public sealed class BuildRun
{
    /// <summary>Its id, stamped on every row it wrote.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The day its figures run to.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>When it began (UTC).</summary>
    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended (UTC), or null while it runs.</summary>
    public DateTimeOffset? FinishedAt { get; init; }

    /// <summary>How it stands.</summary>
    public BuildState State { get; init; } = BuildState.Running;

    /// <summary>Role of whoever asked for it, or <c>Nightly build</c>.</summary>
    public required string AskedBy { get; init; }

    /// <summary>Machine and process that run it.</summary>
    public required string Process { get; init; }

    /// <summary>What it is doing, in words.</summary>
    public string Doing { get; init; } = "Starting";

    /// <summary>Rows written so far.</summary>
    public long RowsDone { get; init; }

    /// <summary>Rows the sources announced.</summary>
    public long RowsExpected { get; init; }

    /// <summary>Progress in percent, 0 to 100.</summary>
    public int Percent { get; init; }

    /// <summary>Checks that passed.</summary>
    public int ChecksPassed { get; init; }

    /// <summary>Checks that failed.</summary>
    public int ChecksFailed { get; init; }

    /// <summary>Version of the suppression policy that officers read its figures by; null before they are made.</summary>
    public int? PolicyNumber { get; init; }

    /// <summary>Why it did not go live, as a sentence, or empty.</summary>
    public string Failure { get; init; } = "";

    /// <summary>Why a fall in rows was accepted beforehand, or empty.</summary>
    public string DropAccepted { get; init; } = "";

    /// <summary>Role of whoever asked it to stop, or empty.</summary>
    public string CancelAskedBy { get; init; } = "";

    /// <summary>When retention removed its rows (UTC), or null while they can be read.</summary>
    public DateTimeOffset? RowsRemovedAt { get; init; }
}

/// <summary>Rows a build wrote into one table.</summary>
public sealed class BuildTable
{
    /// <summary>The build.</summary>
    public required Guid BuildId { get; init; }

    /// <summary>Name of the table.</summary>
    public required string Name { get; init; }

    /// <summary>Rows written.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows the sources counted for themselves.</summary>
    public required long SourceRows { get; init; }

    /// <summary>Modules that gave the rows.</summary>
    public required string Sources { get; init; }

    /// <summary>Milliseconds it took to extract and write.</summary>
    public required long Milliseconds { get; init; }
}

/// <summary>One check of a build.</summary>
public sealed class BuildCheck
{
    /// <summary>The build.</summary>
    public required Guid BuildId { get; init; }

    /// <summary>Place in the list, from 1.</summary>
    public required int Ordinal { get; init; }

    /// <summary>What was checked, such as <c>Rows against source: actions, daily</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The table it is about.</summary>
    public required string TableName { get; init; }

    /// <summary>True when it passed.</summary>
    public required bool Passed { get; init; }

    /// <summary>What was found, as a sentence.</summary>
    public required string Sentence { get; init; }
}

/// <summary>The one row that says which build is live.</summary>
public sealed class Publication
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; } = 1;

    /// <summary>The live build, or null before the first.</summary>
    public Guid? BuildId { get; init; }

    /// <summary>When it went live (UTC), or null before the first.</summary>
    public DateTimeOffset? PublishedAt { get; init; }
}
