namespace Governance.Testing.Hosting;

/// <summary>A clock that stands still until a test moves it. Starts on Tuesday 17 November 2026 at 09:30 in London.</summary>
public sealed class TestClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 11, 17, 9, 30, 0, TimeSpan.Zero);

    public DateTimeOffset Now { get; set; } = Start;

    public override DateTimeOffset GetUtcNow() => Now;

    public void Advance(TimeSpan by) => Now += by;
}
