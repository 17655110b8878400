using Governance.Workstreams.Domain.Periods;
using Governance.Workstreams.Domain.Rules;

namespace Governance.Tests.Workstreams.Rules;

public sealed class UpdateRulesTests
{
    private static readonly PeriodCalendar Calendar = PeriodCalendar.Default;
    private static readonly Period October = Calendar.Find("2026-10")!;

    [Fact]
    public void PeriodIsClosed_AfterItsCutOff_IsRefused()
    {
        var closes = PeriodCalendar.ClosesAt(October);
        PlanRulesTests.Refused(PeriodIsClosed.Check(October, Calendar, closes), "period-closed", "Period")
            .ShouldBe("October 2026 closed on 6 November 2026 and is now history. Give this update for November 2026.");
        PeriodIsClosed.Check(October, Calendar, closes.AddTicks(-1)).ShouldBeNull();
    }

    [Fact]
    public void OneUpdateForAPeriod_AlreadyAccepted_IsRefused()
    {
        PlanRulesTests.Refused(OneUpdateForAPeriod.Check(October, alreadyAccepted: true), "update-accepted", "Period").ShouldContain("October 2026");
        OneUpdateForAPeriod.Check(October, alreadyAccepted: false).ShouldBeNull();
    }

    [Fact]
    public void UpdateTooLong_Over1200_IsRefusedWithBothNumbers()
    {
        PlanRulesTests.Refused(UpdateTooLong.Check(new string('a', 1201)), "update-too-long", "Text")
            .ShouldBe("The update is 1,201 characters; cut it to 1,200 or fewer.");
        UpdateTooLong.Check(new string('a', 1200)).ShouldBeNull();
        UpdateTooLong.Check(null).ShouldBeNull();
        UpdateTooLong.Check("abcd", limit: 3).ShouldNotBeNull();
    }

    [Fact]
    public void UpdateTooLong_LineBreaksOfABrowser_CountOnce()
    {
        UpdateTooLong.Length("one\r\ntwo\r\n").ShouldBe(7);
        UpdateTooLong.Check(string.Concat(Enumerable.Repeat("ab\r\n", 400))).ShouldBeNull();
    }

    [Fact]
    public void UpdateIsEmpty_BlankText_IsRefused()
    {
        PlanRulesTests.Refused(UpdateIsEmpty.Check(" \n"), "update-empty", "Text");
        UpdateIsEmpty.Check("No change.").ShouldBeNull();
    }

    [Fact]
    public void ReturnNeedsReason_Blank_IsRefused()
    {
        PlanRulesTests.Refused(ReturnNeedsReason.Check(null), "return-needs-reason", "ReturnReason");
        ReturnNeedsReason.Check("Say what it changed for families").ShouldBeNull();
    }
}
