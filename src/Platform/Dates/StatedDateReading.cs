using Governance.Platform.Messages;

namespace Governance.Platform.Dates;

/// <summary>A text read as a date, with what had to be assumed.</summary>
/// <param name="Date">The date as stated and resolved.</param>
/// <param name="First">First day it may mean, or null.</param>
/// <param name="Last">Last day it may mean, or null.</param>
/// <param name="Problems">
/// Errors <c>date-invalid</c>; queries <c>date-assumed</c>, <c>date-open</c>, <c>date-needs-anchor</c>, <c>date-not-understood</c>; advice <c>date-imprecise</c>.
/// </param>
public sealed record StatedDateReading(StatedDate Date, DateOnly? First, DateOnly? Last, IReadOnlyList<Problem> Problems);
