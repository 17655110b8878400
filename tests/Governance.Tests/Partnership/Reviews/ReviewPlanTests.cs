using Governance.Partnership.Contracts;
using Governance.Partnership.Domain.Reviews;
using Governance.Platform.Threads;

namespace Governance.Tests.Partnership.Reviews;

public sealed class ReviewPlanTests
{
    private readonly Guid first = Guid.CreateVersion7();
    private readonly Guid second = Guid.CreateVersion7();
    private readonly Guid third = Guid.CreateVersion7();

    [Fact]
    public void Plan_WithNothingOnAgendas_TakesTheRotaInOrderOneAMeeting() =>
        Said([], Due("Autism"), Due("Speech"), Due("Sensory"), Due("Fourth")).ShouldBe(["1 In-depth review: Autism", "2 In-depth review: Speech", "3 In-depth review: Sensory"]);

    [Fact]
    public void Plan_WithOneOnAnAgenda_LeavesItThereAndFillsTheRest()
    {
        var (autism, speech, sensory) = (Due("Autism"), Due("Speech"), Due("Sensory"));
        Said([On(second, autism)], autism, speech, sensory).ShouldBe(["1 In-depth review: Speech", "2 In-depth review: Autism", "3 In-depth review: Sensory"]);
    }

    [Fact]
    public void Plan_WithOneOnTheAgendaOfAnotherMeeting_DoesNotPlanItAgain()
    {
        var autism = Due("Autism");
        Said([On(Guid.CreateVersion7(), autism)], autism, Due("Speech")).ShouldBe(["1 In-depth review: Speech"]);
    }

    [Fact]
    public void Plan_OfAnItemThatNamesNoWork_ShowsItsOwnTitle()
    {
        var plan = ReviewPlan.Of([first], [new(first, null, "A look at transport")], [Due("Autism")]);
        (plan.Single().Title, plan.Single().Url, plan.Single().Reasons.Single()).ShouldBe(("A look at transport", null, "On the agenda."));
    }

    [Fact]
    public void Plan_OfOneOnTheAgenda_SaysWhyItIsDueAndThatItIsSet()
    {
        var autism = Due("Autism");
        ReviewPlan.Of([first], [On(first, autism)], [autism]).Single().Reasons.ShouldBe(["Never looked into.", "On the agenda."]);
    }

    private IReadOnlyList<string> Said(IReadOnlyList<SetReview> set, params ReviewDue[] rota)
    {
        Guid[] meetings = [first, second, third];
        return [.. ReviewPlan.Of(meetings, set, rota).Select(r => $"{Array.IndexOf(meetings, r.MeetingId) + 1} {r.Title}")];
    }

    private static SetReview On(Guid meeting, ReviewDue due) => new(meeting, due.Work.Node.Id, $"In-depth review: {due.Work.Title}");

    private static ReviewDue Due(string title) => new(new(new NodeRef("workstream", Guid.CreateVersion7()), title, "/workstreams/x", Guid.Empty, 1), null, ["Never looked into."]);
}
