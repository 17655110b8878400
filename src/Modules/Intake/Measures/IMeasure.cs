using Governance.Intake.Domain;
using Governance.Platform.Contributions;

namespace Governance.Intake.Measures;

/// <summary>Works out values of indicators from the rows of one kind of extract.</summary>
internal interface IMeasure
{
    /// <summary>The kind whose acceptance it waits for.</summary>
    string Kind { get; }

    Task<IReadOnlyList<IndicatorReading>> Read(Submission submission, Places places, CancellationToken token);
}
