namespace Governance.Platform.Contributions;

/// <summary>Something asked of the current user that is no action of a plan.</summary>
/// <param name="Reference">Such as <c>M-2026-07</c>.</param>
/// <param name="Text">What is asked.</param>
/// <param name="DueOn">The day it is due, or null when it only waits.</param>
/// <param name="Href">Where its progress is said.</param>
/// <param name="AskedBy">Who asked and when, such as <c>SEND Executive Board, 15 October 2026</c>.</param>
/// <param name="LastSaid">What was last said of it, or empty.</param>
public sealed record Asked(string Reference, string Text, DateOnly? DueOn, string Href, string AskedBy, string LastSaid);

/// <summary>What one module asks of the current user.</summary>
/// <param name="Heading">Such as <c>Asked of you in meetings</c>.</param>
/// <param name="Href">The page that lists them all.</param>
/// <param name="HrefText">Its link, such as <c>All my matters arising</c>.</param>
/// <param name="Open">Those not done yet, the first due first.</param>
public sealed record AskedGroup(string Heading, string Href, string HrefText, IReadOnlyList<Asked> Open);

/// <summary>Contribution: what a module asks of people beside the actions of a plan, for <em>My actions</em>.</summary>
public interface IAskedOfMe
{
    /// <summary>What is asked of the current user and not done yet, in one query; null when nothing is.</summary>
    Task<AskedGroup?> Open(CancellationToken token);
}
