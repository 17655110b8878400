using Governance.Platform.Ui;

namespace Governance.Outcomes.Domain;

/// <summary>How much of a change in a share is chance, from its denominators alone.</summary>
internal static class Noise
{
    private const decimal StandardErrors = 2;
    private const decimal Whole = 100;
    private const decimal WorthSaying = 0.1m;

    /// <summary>What two shares may differ by without meaning anything: about two standard errors, in points. Null where the whole is not known.</summary>
    public static decimal? Between(decimal oneOf, decimal oneOutOf, decimal otherOf, decimal otherOutOf) =>
        oneOutOf <= 0 || otherOutOf <= 0 || oneOf < 0 || otherOf < 0 || oneOf > oneOutOf || otherOf > otherOutOf
            ? null
            : StandardErrors * Whole * Root(Variance(oneOf, oneOutOf) + Variance(otherOf, otherOutOf));

    /// <summary><c>One plan is about 1 point</c>, or empty where one is too little to matter.</summary>
    public static string OneIs(decimal outOf, string thing)
    {
        if (outOf <= 0 || thing.Length == 0)
        {
            return "";
        }

        var points = Whole / outOf;
        return points < WorthSaying ? "" : $"One {thing} is about {UkText.Number(points, points < 1 ? 1 : 0)} {(Math.Round(points) == 1 && points >= 1 ? "point" : "points")}";
    }

    /// <summary>How many more (fewer when negative) of the whole must count for a share to reach a value; null where that cannot be worked out.</summary>
    public static int? Needed(decimal of, decimal outOf, decimal share) =>
        outOf <= 0 ? null : (int)Math.Round((share / Whole * outOf) - of, MidpointRounding.AwayFromZero);

    // Newton's method: decimals have no square root, and shares must not pass through binary numbers.
    internal static decimal Root(decimal square)
    {
        if (square <= 0)
        {
            return 0;
        }

        var root = square < 1 ? 1 : square;
        for (var i = 0; i < 60; i++)
        {
            var next = (root + (square / root)) / 2;
            if (next == root)
            {
                break;
            }

            root = next;
        }

        return root;
    }

    private static decimal Variance(decimal of, decimal outOf) => of / outOf * (1 - (of / outOf)) / outOf;
}
