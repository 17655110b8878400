using Governance.Warehouse;
using Governance.Warehouse.Build;
using Governance.Warehouse.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Tests.Warehouse;

public sealed class FollowerTests
{
    private static readonly WarehouseTable Waits = WarehouseTables.All.Single(t => t.RowType == typeof(WaitingRow));

    [Fact]
    public async Task Add_AfterAStepThatFailed_FailsWithItAndTakesUpNothingMore()
    {
        await using var house = await NightHouse.Open();
        await house.In(async scope =>
        {
            var db = await scope.GetRequiredService<IDbContextFactory<WarehouseDb>>().CreateDbContextAsync();
            await using var follower = new Follower(db, Guid.CreateVersion7(), new(new(2026, 11, 2), "A test"), default);
            await follower.Add(Waits, Which(_ => throw new InvalidOperationException("the disk is full")));
            await Should.ThrowAsync<InvalidOperationException>(follower.CatchUp);

            var taken = false;
            var second = await Should.ThrowAsync<InvalidOperationException>(() => follower.Add(Waits, Which(rows =>
            {
                taken = true;
                return rows;
            })));

            second.Message.ShouldBe("the disk is full");
            taken.ShouldBeFalse();
            return true;
        });
    }

    private static Func<IQueryable<WaitingRow>, IQueryable<WaitingRow>> Which(Func<IQueryable<WaitingRow>, IQueryable<WaitingRow>> which) => which;
}
