namespace Governance.Platform.Contributions;

/// <summary>Contribution: rows the product ships with that are too many for a migration, such as code sets. Put after migrating, at every start and before every verb.</summary>
public interface IShippedRows
{
    /// <summary>Puts and saves what is missing. Running it again must be harmless and cheap: one query when all is there.</summary>
    Task Put(CancellationToken token);
}
