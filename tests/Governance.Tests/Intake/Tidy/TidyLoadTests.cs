using System.Text;
using Governance.Intake.Domain;
using Governance.Platform.Contributions;
using Governance.Platform.Figures;
using Governance.Testing.Hosting;
using Governance.Tests.Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Intake.Tidy;

/// <summary>Published files through <c>intake load dfe-tidy</c> to the figures others read.</summary>
public sealed class TidyLoadTests(BareArea area) : IClassFixture<BareArea>, IAsyncLifetime
{
    private static readonly Dictionary<string, string> Total = new(StringComparer.Ordinal) { ["sex"] = "Total" };

    public Task InitializeAsync() => area.Reset();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Load_AGoodFile_CountsEveryRowAndIsNotReadUntilItIsAccepted()
    {
        var result = await area.Load("dfe-tidy", new TidyFileBuilder().Bytes(), "plans_by_sex.csv");

        result.Ok.ShouldBeTrue();
        (result.Counts["read"], result.Counts["loaded"], result.Counts["heldAsSymbol"], result.Counts["quarantined"]).ShouldBe((8, 4, 4, 0));
        (await Read("plans_pc", "E92000001")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_AnAcceptedFile_GivesNumbersAndSymbols()
    {
        await Accept(new TidyFileBuilder());

        (await Read("plans_pc", "E92000001")).ShouldHaveSingleItem().Value.ShouldBe(FigureValue.Of(60.5m));
        (await Read("PLANS_PC", "E10000015")).ShouldHaveSingleItem().Value.Symbol.ShouldBe(FigureSymbol.Suppressed);
        (await Read("nothing", "E92000001")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Read_ARevisionOfAFile_GivesTheNewerFigureAndOlderYearsStay()
    {
        await Accept(new TidyFileBuilder().Change("2024,", "2023,"));
        await Accept(new TidyFileBuilder().Change("60.5", "59.9"));

        var england = await Read("plans_pc", "E92000001");
        england.Select(f => (f.Period.TimePeriod, f.Value.Number)).ShouldBe([("2023", 60.5m), ("2024", 59.9m)], ignoreOrder: true);
        await Accept(new TidyFileBuilder().Change("60.5", "61.1"));
        (await Read("plans_pc", "E92000001")).Single(f => f.Period.TimePeriod == "2024").Value.Number.ShouldBe(61.1m);
    }

    [Fact]
    public async Task Load_ABadRow_IsSetAsideUnderItsRule()
    {
        var result = await area.Load("dfe-tidy", new TidyFileBuilder().With(TidyFileBuilder.Essex + ",Male,eight,1").Bytes(), "plans_by_sex.csv");

        result.Counts["quarantined"].ShouldBe(1);
        var finding = (await area.Database(db => db.Set<Finding>().ToListAsync())).ShouldHaveSingleItem();
        (finding.Rule, finding.RowNumber, finding.Column).ShouldBe(("tidy-figure", 10, "L (plans)"));
    }

    [Fact]
    public async Task Load_ABrokenFile_KeepsNothing()
    {
        var result = await area.Load("dfe-tidy", Encoding.UTF8.GetBytes("a,b\n1,2\n"), "plans_by_sex.csv");

        result.Ok.ShouldBeFalse();
        result.Problems.ShouldContain(p => p.Code == "tidy-no-heading");
        (await area.Database(db => db.Set<TidyRow>().CountAsync())).ShouldBe(0);
        (await area.Database(db => db.Set<TidyEdition>().CountAsync())).ShouldBe(0);
    }

    private async Task Accept(TidyFileBuilder file)
    {
        area.Clock.Advance(TimeSpan.FromMinutes(1));
        (await area.Load("dfe-tidy", file.Bytes(), "plans_by_sex.csv", ("accept", "As published."))).Ok.ShouldBeTrue();
    }

    private async Task<IReadOnlyList<BenchmarkFigure>> Read(string measure, string code)
    {
        await using var scope = area.Scope();
        var source = scope.ServiceProvider.GetServices<IBenchmarkSource>().Single();
        return await source.Read(new BenchmarkQuery("plans_by_sex", measure, Total) { Areas = [code] }, CancellationToken.None);
    }
}
