namespace Governance.Platform.Security;

/// <summary>Who is asking.</summary>
public interface ICurrentUser
{
    /// <summary>The account, or null for the system itself and for nobody.</summary>
    Guid? AccountId { get; }

    /// <summary>Role as people say it, such as <c>Head of SEND</c>; what the audit and "last changed by" show.</summary>
    string RoleName { get; }

    /// <summary>Roles held, from <see cref="Security.Roles"/>.</summary>
    IReadOnlySet<string> Roles { get; }

    /// <summary>The partner organisation, or null.</summary>
    Guid? OrganisationId { get; }

    /// <summary>True for jobs and command-line verbs, which may do everything.</summary>
    bool IsSystem { get; }
}

/// <summary>One identity.</summary>
public sealed record Person(Guid? AccountId, string RoleName, IReadOnlySet<string> Roles, Guid? OrganisationId, bool IsSystem) : ICurrentUser
{
    /// <summary>Not signed in: may do nothing.</summary>
    public static readonly Person Nobody = new(null, "nobody", new HashSet<string>(), null, IsSystem: false);

    /// <summary>Whoever holds an account.</summary>
    public static Person Of(Account account) => new(account.Id, account.RoleName, account.Roles.ToHashSet(StringComparer.Ordinal), account.OrganisationId, IsSystem: false);

    /// <summary>The system, named for what runs, such as <c>Nightly build</c>.</summary>
    public static Person System(string name) => new(null, name, new HashSet<string>(), null, IsSystem: true);
}

/// <summary>The identity of this scope; set once by whatever opened it.</summary>
public sealed class CurrentUser : ICurrentUser
{
    private Person person = Person.Nobody;

    /// <inheritdoc />
    public Guid? AccountId => person.AccountId;

    /// <inheritdoc />
    public string RoleName => person.RoleName;

    /// <inheritdoc />
    public IReadOnlySet<string> Roles => person.Roles;

    /// <inheritdoc />
    public Guid? OrganisationId => person.OrganisationId;

    /// <inheritdoc />
    public bool IsSystem => person.IsSystem;

    /// <summary>Sets who is asking.</summary>
    public void Become(Person who) => person = who;
}
