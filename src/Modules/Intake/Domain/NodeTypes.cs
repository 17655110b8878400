namespace Governance.Intake.Domain;

/// <summary>Kinds of things in threads.</summary>
internal static class NodeTypes
{
    public const string Submission = "submission";
    public const string DataItem = "data-item";
    public const string Agreement = "sharing-agreement";
}
