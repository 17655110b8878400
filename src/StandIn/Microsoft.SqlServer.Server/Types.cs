namespace Microsoft.SqlServer.Server;

/// <summary>How a CLR user-defined type is serialised. Present so that SqlClient loads; this product has no such types.</summary>
public enum Format
{
    /// <summary>Not stated.</summary>
    Unknown = 0,

    /// <summary>Serialised by the engine.</summary>
    Native = 1,

    /// <summary>Serialised by the type.</summary>
    UserDefined = 2,
}

/// <summary>Implemented by CLR user-defined types that serialise themselves.</summary>
public interface IBinarySerialize
{
    /// <summary>Reads the value.</summary>
    void Read(BinaryReader r);

    /// <summary>Writes the value.</summary>
    void Write(BinaryWriter w);
}

/// <summary>Marks a CLR user-defined type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    /// <summary>The serialisation format.</summary>
    public Format Format { get; } = format;

    /// <summary>Largest serialised size in bytes.</summary>
    public int MaxByteSize { get; set; }

    /// <summary>Whether every value has the same size.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Whether the bytes sort as the values do.</summary>
    public bool IsByteOrdered { get; set; }

    /// <summary>Name of the validating method.</summary>
    public string? ValidationMethodName { get; set; }

    /// <summary>Name of the type in the database.</summary>
    public string? Name { get; set; }
}

/// <summary>Raised by SqlClient when a CLR user-defined type is not valid.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception for <paramref name="udtType"/>.</summary>
    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"'{udtType.FullName}' is not a valid user-defined type: {resourceReason}");
}
