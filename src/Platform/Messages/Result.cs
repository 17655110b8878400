namespace Governance.Platform.Messages;

/// <summary>How a request ended.</summary>
public enum Outcome
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>Something the sender can put right.</summary>
    Invalid,

    /// <summary>The sender may not do this.</summary>
    Forbidden,

    /// <summary>The thing does not exist, or the sender may not know that it does.</summary>
    Missing,

    /// <summary>Somebody else saved first; nothing was overwritten.</summary>
    Conflict,
}

/// <summary>Lets pipeline behaviours refuse a request without reflection.</summary>
/// <typeparam name="TSelf">The result type itself.</typeparam>
public interface IResult<TSelf>
    where TSelf : IResult<TSelf>
{
    /// <summary>How the request ended.</summary>
    Outcome Outcome { get; }

    /// <summary>A refusal of the given kind.</summary>
    static abstract TSelf Refused(Outcome outcome, params IReadOnlyList<Problem> problems);
}

/// <summary>A value, or the reasons there is none. Expected failures are values; only bugs throw.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Result<T> : IResult<Result<T>>
{
    private Result()
    {
    }

    /// <summary>How the request ended.</summary>
    public Outcome Outcome { get; private init; }

    /// <summary>True when there is a value.</summary>
    public bool Ok => Outcome == Outcome.Done;

    /// <summary>The value; reading it from a refusal is a bug.</summary>
    public T Value
    {
        get => Ok ? field! : throw new InvalidOperationException($"Refused: {Outcome}");
        private init;
    }

    /// <summary>Why there is no value, or what to look at although there is.</summary>
    public IReadOnlyList<Problem> Problems { get; private init; } = [];

    /// <summary>Both texts, when the outcome is <see cref="Outcome.Conflict"/>.</summary>
    public StaleSave? Stale { get; private init; }

    /// <summary>Wraps a value.</summary>
    public static implicit operator Result<T>(T value) => Done(value);

    /// <summary>Refuses as invalid for one reason.</summary>
    public static implicit operator Result<T>(Problem problem) => Refused(Outcome.Invalid, problem);

    /// <summary>A value, with things to look at.</summary>
    public static Result<T> Done(T value, params IReadOnlyList<Problem> problems) =>
        new() { Outcome = Outcome.Done, Value = value, Problems = problems };

    /// <inheritdoc />
    public static Result<T> Refused(Outcome outcome, params IReadOnlyList<Problem> problems) =>
        new() { Outcome = outcome, Problems = problems };

    /// <summary>Refuses as invalid.</summary>
    public static Result<T> Invalid(params IReadOnlyList<Problem> problems) => Refused(Outcome.Invalid, problems);

    /// <summary>Nothing there.</summary>
    public static Result<T> Missing(string what) => Refused(Outcome.Missing, new Problem("missing", $"{what} was not found."));

    /// <summary>Not allowed.</summary>
    public static Result<T> Forbidden(string why) => Refused(Outcome.Forbidden, new Problem("forbidden", why));

    /// <summary>Somebody else saved first.</summary>
    public static Result<T> Conflict(StaleSave stale) => new()
    {
        Outcome = Outcome.Conflict,
        Stale = stale,
        Problems = [new Problem("conflict", $"Nothing was overwritten. {stale.By} saved this {stale.Thing} first.")],
    };

    /// <summary>The same refusal for another type of value.</summary>
    public Result<TOther> As<TOther>() => Stale is null ? Result<TOther>.Refused(Outcome, Problems) : Result<TOther>.Conflict(Stale);
}
