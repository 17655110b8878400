using Governance.Intake.Domain;
using Governance.Intake.Domain.Landed;
using Governance.Tests.Host;
using Microsoft.EntityFrameworkCore;

namespace Governance.Tests.Intake.Corpus;

/// <summary>Files with one bad row among good ones: the row is set aside by its rule, the rest waits whole, and nothing counts.</summary>
public sealed class BadRowTests(BareArea area) : IClassFixture<BareArea>, IAsyncLifetime
{
    public async Task InitializeAsync()
    {
        await area.Reset();
        await area.Furnish();
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("ehc-plans", "date_of_birth", "", "101a")]
    [InlineData("ehc-plans", "sex", "", "101b")]
    [InlineData("ehc-plans", "primary_need", "", "101d")]
    [InlineData("ehc-plans", "plan_id", "", "required")]
    [InlineData("ehc-plans", "request_date", "32/01/2026", "not-a-day")]
    [InlineData("ehc-plans", "request_date", "46000", "not-a-day")]
    [InlineData("ehc-plans", "request_date", "12/01/26", "not-a-day")]
    [InlineData("ehc-plans", "final_date", "#REF!", "formula-error")]
    [InlineData("ehc-plans", "week20_exception", "maybe", "not-yes-or-no")]
    [InlineData("ehc-plans", "urn", "12345", "urn-shape")]
    [InlineData("ehc-plans", "ukprn", "99999999", "ukprn-shape")]
    [InlineData("ehc-plans", "primary_need", "AUT", "code-unknown")]
    [InlineData("ehc-plans", "primary_need", "BESD", "code-not-in-force")]
    [InlineData("ehc-plans", "sex", "1", "code-not-in-force")]
    [InlineData("ehc-plans", "primary_need", "NSA", "2175")]
    [InlineData("ehc-plans", "date_of_birth", "1999-01-01", "102b")]
    [InlineData("ehc-plans", "date_of_birth", "2027-01-01", "105a")]
    [InlineData("ehc-plans", "date_of_birth", "2026-02-01", "day-before-birth")]
    [InlineData("ehc-plans", "decision_date", "2026-01-01", "days-out-of-order")]
    [InlineData("ehc-plans", "draft_date", "2026-06-20", "days-out-of-order")]
    [InlineData("ehc-plans", "final_date", "2026-03-01", "days-out-of-order")]
    [InlineData("ehc-plans", "cease_date", "2026-05-01", "days-out-of-order")]
    [InlineData("ehc-plans", "last_review_date", "2026-05-01", "106b")]
    [InlineData("ehc-plans", "plan_id", "EHC1", "same-id-twice")]
    [InlineData("ehc-plans", "person_id", "P1", "109")]
    [InlineData("ehc-plans", "plan_id", "0123456789012345678901234567890123456789X", "too-long")]
    [InlineData("ledger", "amount", "12.345", "not-money")]
    [InlineData("ledger", "amount", "twelve", "not-money")]
    [InlineData("ledger", "posting_date", "2026-09-30", "outside-period")]
    [InlineData("ledger", "posting_id", "L1", "same-id-twice")]
    [InlineData("ledger", "posting_type", "guess", "code-unknown")]
    [InlineData("ledger", "description", "bell\u0007", "unreadable-text")]
    [InlineData("indicator-values", "time_period", "202527", "no-such-period")]
    [InlineData("indicator-values", "time_identifier", "Fortnight", "no-such-period")]
    [InlineData("indicator-values", "value", "abc", "not-a-figure")]
    [InlineData("indicator-values", "value", "12,000", "not-a-figure")]
    [InlineData("indicator-values", "denominator", "-1", "out-of-range")]
    [InlineData("indicator-values", "denominator", "0", "denominator-nought")]
    [InlineData("indicator-values", "numerator", "many", "not-a-number")]
    [InlineData("exclusions", "sessions", "", "2300")]
    [InlineData("exclusions", "category", "PERM", "2330")]
    [InlineData("exclusions", "category", "", "2270")]
    [InlineData("exclusions", "reason", "", "2280")]
    [InlineData("exclusions", "category", "FIXD", "code-not-in-force")]
    [InlineData("exclusions", "start_date", "2026-01-10", "outside-period")]
    [InlineData("exclusions", "sessions", "91", "out-of-range")]
    [InlineData("attendance", "sessions_missed", "130", "2530")]
    [InlineData("attendance", "sessions_unauthorised", "7", "unauthorised-over-missed")]
    [InlineData("attendance", "time_identifier", "Autumn term", "other-period")]
    [InlineData("attendance", "sessions_possible", "a lot", "not-a-whole-number")]
    [InlineData("attendance", "person_id", "P1", "same-row-twice")]
    [InlineData("sen-support", "primary_need", "", "2170")]
    [InlineData("sen-support", "person_id", "P1", "1520")]
    [InlineData("sen-support", "sen_provision", "S", "code-not-in-force")]
    [InlineData("sen-support", "date_of_birth", "", "1600")]
    [InlineData("ehc-requests", "request_outcome", "N", "S1")]
    [InlineData("ehc-requests", "assessment_outcome_date", "2026-06-01", "S4")]
    [InlineData("ehc-requests", "request_outcome_date", "2026-01-01", "days-out-of-order")]
    [InlineData("placements", "urn", "", "S2")]
    [InlineData("placements", "sen_setting", "EHE", "S2")]
    [InlineData("placements", "placement_rank", "3", "out-of-range")]
    [InlineData("tribunal", "certificate_date", "2026-01-01", "days-out-of-order")]
    [InlineData("tribunal", "decision", "unfair", "code-unknown")]
    [InlineData("waiting-times", "first_contact_date", "2026-05-01", "days-out-of-order")]
    public async Task Load_OneBadRowOfThree_SetsItAsideByItsRule(string kind, string field, string value, string rule)
    {
        var result = await area.Load(kind, Extract.Of(kind).With(field, value).Bytes(), options: ("period", kind is "exclusions" or "attendance" or "sen-support" ? "2026-05" : kind == "indicator-values" ? "2026-05" : "2026-10"));

        result.Ok.ShouldBeTrue(string.Join(' ', result.Problems.Select(p => $"{p.Code}: {p.Message}")));
        (result.Counts["read"], result.Counts["loaded"] + result.Counts["heldAsSymbol"], result.Counts["quarantined"]).ShouldBe((3, 2, 1), string.Join(' ', result.Problems.Select(p => $"{p.Code} {p.Message}")));
        result.Problems.ShouldContain(p => p.Code == rule && p.Severity == Governance.Platform.Messages.Severity.Error);
        var finding = await area.Database(db => db.Set<Finding>().Where(f => f.Rule == rule).ToListAsync());
        finding.ShouldAllBe(f => f.RowNumber > 1 && f.Text.Length > 0);
        (await area.Database(db => db.Set<Submission>().CountAsync(s => s.Standing == Standing.Current))).ShouldBe(0);
        (await area.Database(db => db.Set<Staging>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Load_GoodRows_AreAllGood()
    {
        foreach (var kind in (string[])["ehc-plans", "ledger", "indicator-values", "ehc-requests", "placements", "tribunal", "waiting-times"])
        {
            var result = await area.Load(kind, Extract.Of(kind, 9).Bytes(), options: ("period", kind == "indicator-values" ? "2026-05" : "2026-10"));
            (result.Counts["read"], result.Counts["quarantined"]).ShouldBe((9, 0), kind + string.Join(' ', result.Problems.Select(p => p.Message)));
        }
    }

    [Fact]
    public async Task Load_TwoValuesForOneIndicator_SetsBothAside()
    {
        var result = await area.Load("indicator-values", Extract.Of("indicator-values").With("area_code", "A1", 2).Bytes(), options: ("period", "2026-05"));

        result.Counts["quarantined"].ShouldBe(2);
        result.Problems.ShouldContain(p => p.Code == "two-values");
        (await area.Database(db => db.Set<IndicatorRow>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Load_Symbols_AreHeldAndEveryRowIsAccountedFor()
    {
        var result = await area.Load("indicator-values", Extract.Of("indicator-values", 4).With("value", "c", 2).With("value", "nonsense", 3).Bytes(), options: ("period", "2026-05"));

        (result.Counts["read"], result.Counts["loaded"], result.Counts["heldAsSymbol"], result.Counts["quarantined"]).ShouldBe((4, 2, 1, 1));
    }
}
