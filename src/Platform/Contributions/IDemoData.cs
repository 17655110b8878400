namespace Governance.Platform.Contributions;

/// <summary>Contribution: a module's part of the sample area Northmere.</summary>
public interface IDemoData
{
    /// <summary>Order of loading: organisations and accounts 10, boards 20, workstreams 30, later modules after.</summary>
    int Order { get; }

    /// <summary>What is being loaded, for the progress line, such as <c>workstreams and a year of updates</c>.</summary>
    string What { get; }

    /// <summary>Adds the rows to the scope's database and saves them. Dates are relative to <paramref name="today"/>.</summary>
    Task Load(DateOnly today, CancellationToken token);
}
