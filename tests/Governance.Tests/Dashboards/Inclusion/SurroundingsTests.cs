using Governance.Dashboards.Measures;
using Governance.Warehouse.Marts;

namespace Governance.Tests.Dashboards.Inclusion;

public sealed class SurroundingsTests
{
    private static readonly FeedState Good = new("ehc-plans", "EHC plans", "Northmere Council", "October 2026", new(2026, 10, 31), DaysOverdue: 0, SetAsidePerThousand: 9);

    [Fact]
    public void Faults_OfAnExtractInTime_AreNone() => With(Good).Faults(["ehc-plans"]).ShouldBeEmpty();

    [Fact]
    public void Faults_NameWhatIsLateMissingOrPartial()
    {
        With(Good with { DaysOverdue = 12 }).Faults(["ehc-plans"]).ShouldBe(["EHC plans from Northmere Council for October 2026 is 12 days late; its data run to 31 October 2026."]);
        With(Good with { DaysOverdue = 1, DataTo = null }).Faults(["ehc-plans"]).ShouldBe(["EHC plans from Northmere Council never came and is 1 day late."]);
        With(Good with { SetAsidePerThousand = 32 }).Faults(["ehc-plans"]).ShouldBe(["EHC plans from Northmere Council is partial: 3.2% of its rows were set aside."]);
    }

    [Fact]
    public void Faults_OfOtherKinds_DoNotTouchAMeasure()
    {
        With(Good with { DaysOverdue = 12 }).Faults(["attendance"]).ShouldBeEmpty();
        With(Good with { DaysOverdue = 12 }).AllFaults.Count.ShouldBe(1);
    }

    private static Surroundings With(params FeedState[] feeds) => Surroundings.None with { Feeds = feeds };
}
