using System.Text;
using Governance.Partnership.Data.Demo;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Rules;
using Governance.Partnership.Domain.Series;
using Governance.Platform.Security;
using static Governance.Tests.Partnership.Create;

namespace Governance.Tests.Partnership;

public class RuleTests
{
    [Fact]
    public void Meeting_BeforeItsBoard_IsRefusedBesideTheDay()
    {
        var board = Board(new(2026, 1, 15));
        MeetingBeforeItsBoard.Check(board, new(2026, 1, 14))!.Field.ShouldBe("On");
        MeetingBeforeItsBoard.Check(board, new(2026, 1, 15)).ShouldBeNull();
    }

    [Theory]
    [InlineData(null, DayOfWeek.Thursday, "Week")]
    [InlineData(SeriesWeek.Third, null, "Day")]
    [InlineData(SeriesWeek.Third, DayOfWeek.Thursday, null)]
    internal void Series_WithoutWeekOrDay_IsRefusedBesideIt(SeriesWeek? week, DayOfWeek? day, string? field) =>
        SeriesNeedsWeekday.Check(week, day)?.Field.ShouldBe(field);

    [Fact]
    public void Meeting_Held_CannotBeMoved()
    {
        MeetingIsNotPlanned.Check(Meeting(Board(), Today, MeetingState.Held))!.Code.ShouldBe("meeting-is-held");
        MeetingIsNotPlanned.Check(Meeting(Board(), Today)).ShouldBeNull();
    }

    [Fact]
    public void Meeting_InTheFuture_CannotHaveBeenHeld()
    {
        HeldInTheFuture.Check(Meeting(Board(), Today.AddDays(1)), Today).ShouldNotBeNull();
        HeldInTheFuture.Check(Meeting(Board(), Today), Today).ShouldBeNull();
    }

    [Fact]
    public void Successor_LeadingBack_IsRefused()
    {
        var (ccg, icb, next) = (Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7());
        var followers = new Dictionary<Guid, Guid> { [ccg] = icb, [icb] = next };
        SuccessorIsItself.Check(next, ccg, followers).ShouldNotBeNull();
        SuccessorIsItself.Check(ccg, ccg, followers).ShouldNotBeNull();
        SuccessorIsItself.Check(Guid.CreateVersion7(), ccg, followers).ShouldBeNull();
    }

    [Fact]
    public void Successor_WithoutAnEnd_IsRefused()
    {
        SuccessorNeedsEnd.Check(null, Guid.CreateVersion7())!.Field.ShouldBe("To");
        SuccessorNeedsEnd.Check(new(2022, 6, 30), Guid.CreateVersion7()).ShouldBeNull();
    }

    [Fact]
    public void PackFile_Altered_IsNoLongerWhole()
    {
        var bytes = Encoding.UTF8.GetBytes("The pack as it was given.");
        var file = PackFile.Of(Guid.CreateVersion7(), "html", bytes);
        file.IsWhole.ShouldBeTrue();
        bytes[0]++;
        file.IsWhole.ShouldBeFalse();
    }

    [Fact]
    public void Personas_OfTheSampleArea_HoldEveryRoleAndNoNameTwice()
    {
        var personas = DemoPersona.In(DemoOrganisations.Make());
        personas.SelectMany(p => p.Holds).Distinct().ShouldBe(Roles.All, ignoreOrder: true);
        personas.Select(p => p.UserName).ShouldBeUnique();
        personas.Select(p => p.UserName).ShouldContain("head.of.autism.icb@northmere.example");
        personas.ShouldAllBe(p => p.Note.EndsWith('.'));
    }
}
