using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Leads;
using Governance.Partnership.Domain.Rules;

namespace Governance.Tests.Partnership.Leads;

public sealed class LeadTests
{
    private static readonly DateOnly Today = new(2026, 11, 17);

    [Fact]
    public void Posts_WithNobodyLeft_AreVacantSinceTheDayAfterTheLastLeft()
    {
        var role = Role();
        var post = Posts.On(Today, [role], [Lead(role, to: new(2026, 8, 31)), Lead(role, "Earlier", to: new(2025, 1, 1))]).Single();
        post.IsVacant.ShouldBeTrue();
        post.VacantSince.ShouldBe(new DateOnly(2026, 9, 1));
    }

    [Fact]
    public void Posts_NobodyEverHeld_AreVacantWithoutADay()
    {
        var post = Posts.On(Today, [Role()], []).Single();
        (post.IsVacant, post.VacantSince).ShouldBe((true, null));
    }

    [Fact]
    public void Posts_ThatNeedNotBeFilled_AreNeverVacant() => Posts.On(Today, [Role(must: false)], []).Single().IsVacant.ShouldBeFalse();

    [Fact]
    public void Posts_OfAnotherTime_AreNotListed()
    {
        var officer = Role(from: new(2013, 10, 4), to: new(2014, 8, 31));
        Posts.On(new(2014, 8, 31), [officer], []).Count.ShouldBe(1);
        Posts.On(new(2014, 9, 1), [officer], []).ShouldBeEmpty();
        Posts.On(new(2013, 10, 3), [officer], []).ShouldBeEmpty();
    }

    [Fact]
    public void Posts_WithSeveralHolders_ListThemByArea()
    {
        var role = Role();
        Posts.On(Today, [role], [Lead(role, "One", area: "South"), Lead(role, "Two", area: "North")]).Single().Held.Select(h => h.RoleName).ShouldBe(["Two", "One"]);
    }

    [Theory]
    [InlineData("2022-06-30", true)]
    [InlineData("2022-07-01", false)]
    public void Lead_BeforeItsOrganisation_IsRefusedBesideTheDay(string from, bool refused)
    {
        var problem = OrganisationWasNotThere.Check(Organisation("ICB", new(2022, 7, 1)), DateOnly.Parse(from, null));
        (problem is not null).ShouldBe(refused);
        problem?.Message.ShouldContain("ICB began on 1 July 2022");
    }

    [Fact]
    public void Lead_AfterItsOrganisationEnded_IsRefused()
    {
        var ccg = Organisation("CCG", new(2013, 4, 1), new(2022, 6, 30));
        OrganisationWasNotThere.Check(ccg, new(2022, 7, 1), "To")!.Field.ShouldBe("To");
        OrganisationWasNotThere.Check(ccg, new(2022, 6, 30)).ShouldBeNull();
    }

    [Fact]
    public void Lead_OfTheSamePersonTwice_IsRefusedOnlyWhereTheDaysMeet()
    {
        var role = Role();
        AccountableLead[] held = [Lead(role, "Head of SEND", new(2024, 1, 1), new(2024, 12, 31))];
        LeadHoldsThePostAlready.Check("HEAD of send", new(2024, 12, 31), null, held).ShouldNotBeNull();
        LeadHoldsThePostAlready.Check("Head of SEND", new(2025, 1, 1), null, held).ShouldBeNull();
        LeadHoldsThePostAlready.Check("Head of SEND", new(2023, 1, 1), new(2023, 12, 31), held).ShouldBeNull();
        LeadHoldsThePostAlready.Check("Somebody else", new(2024, 6, 1), null, held).ShouldBeNull();
    }

    [Fact]
    public void Lead_OfAPostForOne_IsRefusedWhileAnotherHoldsIt()
    {
        var (one, several) = (Role(), Role(several: true));
        PostIsHeld.Check(one, Today, null, [Lead(one)]).ShouldNotBeNull();
        PostIsHeld.Check(several, Today, null, [Lead(several)]).ShouldBeNull();
        PostIsHeld.Check(one, Today, null, [Lead(one, to: Today.AddDays(-1))]).ShouldBeNull();
    }

    [Fact]
    public void Lead_EndingBeforeItStarts_IsRefused()
    {
        LeadEndsBeforeItStarts.Check(Today, Today.AddDays(-1))!.Field.ShouldBe("To");
        LeadEndsBeforeItStarts.Check(Today, Today).ShouldBeNull();
        LeadEndsBeforeItStarts.Check(Today, null).ShouldBeNull();
    }

    [Fact]
    public void Lead_OfAPostNoLongerNamed_IsRefused()
    {
        var officer = Role(from: new(2013, 10, 4), to: new(2014, 8, 31));
        LeadRoleIsNotInForce.Check(officer, new(2014, 9, 1))!.Message.ShouldContain("after 31 August 2014");
        LeadRoleIsNotInForce.Check(officer, new(2013, 1, 1))!.Message.ShouldContain("before 4 October 2013");
        LeadRoleIsNotInForce.Check(officer, new(2014, 8, 31)).ShouldBeNull();
    }

    private static LeadRole Role(bool several = false, bool must = true, DateOnly? from = null, DateOnly? to = null) =>
        new() { Title = "Designated officer", ShortName = "DO", Sector = Sector.Health, From = from ?? new(2014, 9, 1), To = to, Several = several, MustBeFilled = must, Source = "Code", Order = 1 };

    private static AccountableLead Lead(LeadRole role, string holder = "Paediatrician", DateOnly? from = null, DateOnly? to = null, string area = "") =>
        new() { RoleId = role.Id, RoleName = holder, OrganisationId = Guid.CreateVersion7(), From = from ?? new(2020, 1, 1), To = to, Area = area };

    private static Organisation Organisation(string name, DateOnly from, DateOnly? to = null) => new() { Name = name, ShortName = name, Sector = Sector.Health, From = from, To = to };
}
