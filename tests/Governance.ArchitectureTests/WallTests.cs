using System.Reflection;
using Governance.Host;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Warehouse;
using Governance.Warehouse.Disclosure;
using Governance.Warehouse.Marts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Governance.ArchitectureTests;

public sealed class WallTests
{
    public static TheoryData<string> Rooms => [.. Modules.All.Select(m => m.GetType().Assembly.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void PublicTypes_OfAModule_AreItsContractsAndItsRegistrar(string module) =>
        Leaks(Assembly.Load(module).GetExportedTypes()).ShouldBeEmpty();

    [Fact]
    public void PublicTypes_OutsideContracts_AreRefused() =>
        Leaks([typeof(WallTests)]).ShouldNotBeEmpty();

    [Fact]
    public void Requests_OfEveryRoom_AreQueriesOrCommandsThatSayWhoMaySend() =>
        Assemblies().SelectMany(a => a.GetTypes()).Where(IsRequest).Where(Unguarded).Select(t => t.FullName).ShouldBeEmpty();

    [Fact]
    public void Requests_WithoutAPermission_AreRefused() =>
        Unguarded(typeof(Open)).ShouldBeTrue();

    [Fact]
    public void MessageNames_OfEveryRoom_AreUnique() =>
        Assemblies().SelectMany(a => a.GetTypes()).Where(IsRequest).GroupBy(t => t.Name, StringComparer.Ordinal)
            .Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    [Fact]
    public void Warehouse_IsReadThroughItsMarts_SoThatNoRoomGoesRoundDisclosureControl() =>
        Modules.All.SelectMany(m => m.GetType().Assembly.GetTypes()).Where(Holds<WarehouseDb>).Select(t => t.FullName).ShouldBeEmpty();

    [Fact]
    public void Warehouse_HeldByARoom_IsRefused() => Holds<WarehouseDb>(typeof(Reader)).ShouldBeTrue();

    [Fact]
    public void ReleasedFigures_AreMadeByTheWarehouseOnly()
    {
        Type[] released = [typeof(ShownFigure), typeof(ReleasedFigure), typeof(ReleaseTables)];

        released.SelectMany(t => t.GetConstructors()).ShouldBeEmpty();
        typeof(WarehouseDb).Assembly.GetType("Governance.Warehouse.Schema.CubeRow")!.IsVisible.ShouldBeFalse();
        typeof(WarehouseDb).Assembly.GetType("Governance.Warehouse.Schema.ReleasedRow")!.IsVisible.ShouldBeFalse();
    }

    [Fact]
    public void Entities_OfAModule_AreInternal() =>
        Modules.All.SelectMany(m => m.GetType().Assembly.GetTypes()).Where(t => t.IsSubclassOf(typeof(Entity))).Where(t => t.IsVisible)
            .Select(t => t.FullName).ShouldBeEmpty();

    private static IEnumerable<Assembly> Assemblies() =>
        Modules.All.Select(m => m.GetType().Assembly).Append(typeof(Modules).Assembly).Append(typeof(IModule).Assembly);

    private static bool IsRequest(Type type) => type is { IsAbstract: false, IsInterface: false }
        && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequest<>));

    private static bool Unguarded(Type type) =>
        !(type.GetInterfaces().Any(i => i.IsGenericType && (i.GetGenericTypeDefinition() == typeof(IQuery<>) || i.GetGenericTypeDefinition() == typeof(ICommand<>)))
            && (type.IsAssignableTo(typeof(IPermitted)) || type.IsAssignableTo(typeof(IOpenToAll))));

    private static IReadOnlyList<string> Leaks(IEnumerable<Type> types) =>
    [
        .. types.Where(t => !t.IsAssignableTo(typeof(IModule)))
            .Where(t => t.Namespace?.EndsWith(".Contracts", StringComparison.Ordinal) != true)
            // Compiled views are public by the Razor compiler's choice and name nothing of the module's.
            .Where(t => t.Namespace != "AspNetCoreGeneratedDocument")
            .Select(t => t.FullName!),
    ];

    private static bool Holds<T>(Type type)
        where T : DbContext => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
        .SelectMany(c => c.GetParameters()).Any(p => p.ParameterType == typeof(T) || p.ParameterType == typeof(IDbContextFactory<T>));

    private sealed record Open : IQuery<int>;

    private sealed class Reader(WarehouseDb db)
    {
        public WarehouseDb Db => db;
    }
}
