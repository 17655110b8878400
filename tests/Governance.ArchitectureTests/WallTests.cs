using System.Reflection;
using Governance.Host;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;

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

    private sealed record Open : IQuery<int>;
}
