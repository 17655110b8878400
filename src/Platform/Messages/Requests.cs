using MediatR;

namespace Governance.Platform.Messages;

/// <summary>A question. It changes nothing.</summary>
/// <typeparam name="T">What is answered.</typeparam>
public interface IQuery<T> : IRequest<Result<T>>;

/// <summary>An order. Its changes and their audit are saved together when the handler returns a value, and dropped when it refuses.</summary>
/// <typeparam name="T">What is handed back.</typeparam>
public interface ICommand<T> : IRequest<Result<T>>, ICommand;

/// <summary>Marks every order, whatever it hands back.</summary>
public interface ICommand;

/// <summary>Names the permission a request needs. Required of every request unless it is marked <see cref="IOpenToAll"/>.</summary>
public interface IPermitted
{
    /// <summary>The permission, such as <c>workstreams.update</c>.</summary>
    static abstract string Permission { get; }
}

/// <summary>A request anybody signed in or the system itself may send; the handler says what each sees.</summary>
public interface IOpenToAll;

/// <summary>Sends requests inside the process.</summary>
public interface ISender
{
    /// <summary>Sends <paramref name="request"/> through permission, validation and unit of work to its handler.</summary>
    Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken token = default);
}

internal sealed class Sender(IMediator mediator) : ISender
{
    public Task<TResponse> Send<TResponse>(IRequest<TResponse> request, CancellationToken token = default) => mediator.Send(request, token);
}
