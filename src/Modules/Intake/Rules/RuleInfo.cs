using Governance.Platform.Messages;

namespace Governance.Intake.Rules;

/// <summary>A rule as people read it. An error sets the row aside; a query keeps it and is counted.</summary>
/// <param name="Code">Published code where one fits, else our own.</param>
/// <param name="Severity">How serious it is.</param>
/// <param name="Title">What must be so, in a sentence.</param>
/// <param name="Source">Whose rule it is.</param>
internal sealed record RuleInfo(string Code, Severity Severity, string Title, string Source)
{
    public const string AnnexA = "Annex A lists";
    public const string Census = "School census";
    public const string Sen2 = "SEN2";
    public const string Regulations = "SEND Regulations 2014";
    public const string Ours = "This product";
}
