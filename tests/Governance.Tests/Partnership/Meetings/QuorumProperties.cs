using FsCheck;
using FsCheck.Fluent;
using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Meetings;

namespace Governance.Tests.Partnership.Meetings;

/// <summary>The arithmetic of a quorum, whatever the board.</summary>
public sealed class QuorumProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);
    private static readonly DateOnly Day = new(2026, 10, 15);

    private static readonly Gen<QuorumRule> Rule =
        from seats in Gen.Choose(0, 12)
        from share in Gen.Elements<QuorumShare?>(null, QuorumShare.Third, QuorumShare.Half, QuorumShare.TwoThirds, QuorumShare.ThreeQuarters)
        from sectors in Gen.SubListOf(Enum.GetValues<Sector>())
        select new QuorumRule(seats, share, [.. sectors.Take(2)]);

    private static readonly Gen<Presence?> Came = Gen.Elements<Presence?>(null, Presence.Present, Presence.Apologies, Presence.Absent, Presence.Substitute);

    private static readonly Gen<Table> Board =
        from rule in Rule
        from types in (from required in Gen.Choose(0, 4) from held in Gen.Choose(0, 5) from sector in Gen.Elements(Enum.GetValues<Sector>()) select (required, held, sector)).ListOf(5)
        from came in Came.ArrayOf(25)
        select Make(rule, [.. types], came);

    [Fact]
    public void Quorum_OneMorePresent_IsNeverLost() => Prop.ForAll(Board.ToArbitrary(), table => !table.Quorum.IsMet || table.Seats.All(s => table.With(s, Presence.Present).IsMet)).Check(Many);

    [Fact]
    public void Quorum_OneMorePresent_NeverCountsFewer() => Prop.ForAll(Board.ToArbitrary(), table => table.Seats.All(s => table.With(s, Presence.Present).Present >= table.Quorum.Present)).Check(Many);

    [Fact]
    public void Quorum_MoreVacantSeats_ChangeNothing() => Prop.ForAll(Board.ToArbitrary(), table =>
        table.WithVacancies(3) is var wider && wider.Present == table.Quorum.Present && wider.Needed == table.Quorum.Needed && wider.IsMet == table.Quorum.IsMet).Check(Many);

    [Fact]
    public void Quorum_PresentAndFilled_NeverExceedTheSeats() => Prop.ForAll(Board.ToArbitrary(), table =>
        table.Quorum.Present <= table.Quorum.Filled && table.Quorum.Filled <= table.Quorum.Required && table.Quorum.Vacant >= 0).Check(Many);

    [Fact]
    public void Quorum_SomebodyNotInASeatMarkedPresent_ChangesNothing() => Prop.ForAll(Board.ToArbitrary(), table =>
        table.WithStranger() is var other && other.Present == table.Quorum.Present && other.IsMet == table.Quorum.IsMet).Check(Many);

    [Fact]
    public void Needed_Share_IsTheSmallestWholeNumberThatReachesIt() => Prop.ForAll(
        (from filled in Gen.Choose(1, 60) from share in Gen.Elements(Enum.GetValues<QuorumShare>()) select (filled, share)).ToArbitrary(),
        p =>
        {
            var (part, whole) = p.share switch { QuorumShare.Third => (1, 3), QuorumShare.Half => (1, 2), QuorumShare.TwoThirds => (2, 3), _ => (3, 4) };
            var needed = new QuorumRule(0, p.share, []).Needed(p.filled);
            return needed * whole >= p.filled * part && (needed - 1) * whole < p.filled * part && needed <= p.filled;
        }).Check(Many);

    private static Table Make(QuorumRule rule, IReadOnlyList<(int Required, int Held, Sector Sector)> types, Presence?[] came)
    {
        var rows = types.Select((t, i) => new SeatType { BoardId = Guid.Empty, Title = $"Type {i}", Required = t.Required, Sector = t.Sector, Order = i }).ToList();
        var seats = rows.SelectMany((t, i) => Enumerable.Range(0, types[i].Held).Select(n => new Seat { SeatTypeId = t.Id, RoleName = $"{t.Title}, {n}", From = new(2025, 1, 1) })).ToList();
        var marks = seats.Zip(came).Where(p => p.Second is not null).ToDictionary(p => p.First.Id, p => Mark(p.First.Id, p.Second!.Value));
        return new(rule, rows, seats, marks);
    }

    private static Attendance Mark(Guid seat, Presence presence) => new() { MeetingId = Guid.Empty, SeatId = seat, Presence = presence };

    private sealed record Table(QuorumRule Rule, IReadOnlyList<SeatType> Types, IReadOnlyList<Seat> Seats, IReadOnlyDictionary<Guid, Attendance> Marks)
    {
        public Quorum Quorum => Of(Types, Marks);

        public Quorum With(Seat seat, Presence presence) => Of(Types, new Dictionary<Guid, Attendance>(Marks) { [seat.Id] = Mark(seat.Id, presence) });

        public Quorum WithVacancies(int count) => Of([.. Types, new SeatType { BoardId = Guid.Empty, Title = "Empty", Required = count, Sector = Sector.Health, Order = 99 }], Marks);

        public Quorum WithStranger()
        {
            var stranger = Guid.CreateVersion7();
            return Of(Types, new Dictionary<Guid, Attendance>(Marks) { [stranger] = Mark(stranger, Presence.Present) });
        }

        private Quorum Of(IReadOnlyList<SeatType> types, IReadOnlyDictionary<Guid, Attendance> marks) => Quorum.Of(Rule, SeatCount.On(Day, types, Seats), marks);

        public override string ToString() => $"{Rule.Seats} {Rule.Share} {string.Join('+', Rule.Sectors)}: {string.Join(", ", Types.Select(t => $"{t.Required} {t.Sector} held {Seats.Count(s => s.SeatTypeId == t.Id)}"))}; {string.Join(' ', Marks.Values.Select(m => m.Presence))}";
    }
}
