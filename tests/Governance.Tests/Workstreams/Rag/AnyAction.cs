using FsCheck;
using FsCheck.Fluent;
using Governance.Workstreams.Domain.Rag;

namespace Governance.Tests.Workstreams.Rag;

/// <summary>Actions close to every threshold, so that few runs reach every branch.</summary>
internal static class AnyAction
{
    private static readonly Gen<string> Titles = Gen.Elements("Publish core offer", "Train settings", "Agree pathway");

    private static readonly Gen<MilestoneFact> Milestone =
        from title in Titles
        from due in Day(-40, 40)
        from met in Maybe(Day(-20, 0), 3)
        select new MilestoneFact(title, due, met);

    private static readonly Gen<BlockerFact> Blocker =
        from text in Titles
        from critical in Gen.Elements(true, false, false)
        from opened in Day(-40, 5)
        select new BlockerFact(text, critical, opened);

    public static Arbitrary<ActionFacts> Live => (
        from start in Maybe(Day(-80, 30), 9)
        from baseline in Maybe(Day(-40, 60), 8)
        from current in Maybe(Day(-10, 80), 8)
        from forecast in Maybe(Day(-20, 80), 5)
        from milestones in Few(Milestone)
        from blockers in Few(Blocker)
        from updated in Maybe(Day(-80, 0), 8)
        from ownerless in Gen.Elements(false, false, false, true)
        select new ActionFacts
        {
            Title = "Any",
            Start = start,
            BaselineDue = baseline,
            CurrentDue = current,
            Forecast = forecast,
            Milestones = milestones,
            OpenBlockers = blockers,
            LastUpdateOn = updated,
            OwnerMissing = ownerless,
        }).ToArbitrary();

    public static Arbitrary<ActionFacts> Any => (
        from live in Live.Generator
        from completed in Maybe(Day(-40, 3), 2)
        from impact in Gen.Elements(true, false)
        from closed in Maybe(Day(-40, 3), 1)
        select live with { CompletedOn = completed, ImpactEvidenceRecorded = impact, ClosedOn = closed }).ToArbitrary();

    public static Arbitrary<DateOnly> LaterDay => Day(0, 400).ToArbitrary();

    public static Gen<DateOnly> Day(int from, int to) => Gen.Choose(from, to).Select(days => Facts.Today.AddDays(days));

    public static Gen<IReadOnlyList<T>> Few<T>(Gen<T> item) =>
        Gen.Choose(0, 3).SelectMany(count => item.ListOf(Math.Max(0, count - 1))).Select(items => (IReadOnlyList<T>)[.. items]);

    private static Gen<DateOnly?> Maybe(Gen<DateOnly> day, int timesInTen) =>
        from roll in Gen.Choose(1, 10)
        from value in day
        select roll <= timesInTen ? (DateOnly?)value : null;
}
