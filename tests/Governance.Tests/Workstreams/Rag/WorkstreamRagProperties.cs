using FsCheck;
using FsCheck.Fluent;
using Governance.Platform.Rag;
using Governance.Workstreams.Domain.Rag;
using static Governance.Tests.Workstreams.Rag.Facts;

namespace Governance.Tests.Workstreams.Rag;

public sealed class WorkstreamRagProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    private static readonly RagStatus[] Live = [RagStatus.OnTrack, RagStatus.AtRisk, RagStatus.OffTrack];

    private static readonly Gen<RagStatus> Status = Gen.Frequency(
        (6, Gen.Constant(RagStatus.OnTrack)),
        (2, Gen.Constant(RagStatus.AtRisk)),
        (1, Gen.Constant(RagStatus.OffTrack)),
        (3, Gen.Elements(RagStatus.NotStarted, RagStatus.Complete, RagStatus.Closed)));

    private static readonly Gen<RolledAction> Action =
        from number in Gen.Choose(1, 999)
        from status in Status
        from critical in Gen.Frequency((1, Gen.Constant(true)), (5, Gen.Constant(false)))
        select Rolled($"A{number:000}", status, critical);

    private static Arbitrary<RolledAction[]> Actions => Gen.Choose(0, 25).SelectMany(count => Action.ArrayOf(count)).ToArbitrary();

    [Fact]
    public void RollUp_OneLiveActionWorse_NeverLooksBetter() => Prop.ForAll(
        Actions,
        actions => actions.Where(action => action.IsLive).All(action => Live
            .Where(worse => action.Status.IsBetterThan(worse))
            .All(worse => Seriousness(Instead(actions, action, worse)) >= Seriousness(actions)))).Check(Many);

    [Fact]
    public void RollUp_AnyOrder_SaysTheSame() => Prop.ForAll(
        Actions,
        actions => RollUp([.. actions.Reverse()]) is var other
            && RollUp(actions) is var one
            && one.Status == other.Status
            && one.Drivers.SequenceEqual(other.Drivers)
            && one.Also.SequenceEqual(other.Also)).Check(Many);

    [Fact]
    public void RollUp_OtherActionsFinished_SaysTheSame() => Prop.ForAll(
        Actions.Filter(actions => actions.Any(action => action.IsLive)),
        actions => RollUp([.. actions, Rolled("Z", RagStatus.Complete, critical: true)]).Drivers.SequenceEqual(RollUp(actions).Drivers)).Check(Many);

    [Fact]
    public void RollUp_AnyActions_FollowsTheWrittenRule() => Prop.ForAll(
        Actions.Filter(actions => actions.Any(action => action.IsLive)),
        actions => RollUp(actions).Status == Written(actions)).Check(Many);

    [Fact]
    public void RollUp_ExactlyThePercentage_IsNotOverIt() => Prop.ForAll(
        Gen.Choose(1, 99).ToArbitrary(),
        Gen.Choose(1, 3).ToArbitrary(),
        (percent, times) =>
        {
            var rule = new RagRule { WorkstreamOffTrackPercent = percent, WorkstreamAtRiskPercent = percent };
            IReadOnlyList<RolledAction> Mix(RagStatus bad, int count) => [.. Some(count, bad, "Bad"), .. Some((100 * times) - count, RagStatus.OnTrack, "On")];
            RagStatus Of(RagStatus bad, int count) => WorkstreamRag.RollUp(Mix(bad, count), rule, Today).Status;
            return Of(RagStatus.OffTrack, percent * times) == RagStatus.AtRisk
                && Of(RagStatus.OffTrack, (percent * times) + 1) == RagStatus.OffTrack
                && Of(RagStatus.AtRisk, percent * times) == RagStatus.OnTrack
                && Of(RagStatus.AtRisk, (percent * times) + 1) == RagStatus.AtRisk;
        }).QuickCheckThrowOnFailure();

    private static RagStatus Written(RolledAction[] actions)
    {
        var live = actions.Where(action => Live.Contains(action.Status)).ToList();
        decimal Share(RagStatus status) => (decimal)live.Count(action => action.Status == status) / live.Count;
        return live.Exists(action => action is { Critical: true, Status: RagStatus.OffTrack }) || Share(RagStatus.OffTrack) > 0.2m ? RagStatus.OffTrack
            : Share(RagStatus.OffTrack) > 0 || Share(RagStatus.AtRisk) > 0.2m ? RagStatus.AtRisk
            : RagStatus.OnTrack;
    }

    private static RolledAction[] Instead(RolledAction[] actions, RolledAction one, RagStatus status) =>
        [.. actions.Select(action => ReferenceEquals(action, one) ? Rolled(one.Title, status, one.Critical) : action)];

    private static int Seriousness(RolledAction[] actions) => RollUp(actions).Status.Seriousness();

    private static Assessment RollUp(RolledAction[] actions) => WorkstreamRag.RollUp(actions, RagRule.Default, Today);
}
