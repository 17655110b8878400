using System.Security.Cryptography;
using System.Text;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Governance.Intake.Children;

/// <summary>Purposes a key is derived for; a key of one cannot open what another sealed.</summary>
internal enum KeyPurpose
{
    /// <summary>Pseudonyms: HMAC of a child's number.</summary>
    Pseudonym,

    /// <summary>Blind index of the named-child store.</summary>
    Index,

    /// <summary>Wraps the data key of each child.</summary>
    Wrap,

    /// <summary>Uploads that wait to be read.</summary>
    File,
}

/// <summary>
/// The one secret behind pseudonyms and named children: 32 bytes in a file that <c>CHILD_STORE_KEY_FILE</c> names.
/// In Development one is made in the data folder, for pseudonyms and waiting files only: the store of named children wants its key elsewhere.
/// </summary>
internal sealed class ChildKey(Engine engine, IConfiguration settings, IHostEnvironment environment)
{
    private const int Bytes = 32;
    private readonly Lock door = new();
    private byte[]? master;

    private string DevelopmentFile => Path.Combine(engine.DataFolder, "development-pseudonym.key");

    private string? NamedFile => settings["CHILD_STORE_KEY_FILE"] is { Length: > 0 } file ? Path.GetFullPath(file) : null;

    /// <summary>Whether children's files can be read at all, and if not why.</summary>
    public Result<bool> Ready => NamedFile is { } file
        ? Read(file).Ok ? true : Read(file).As<bool>()
        : environment.IsDevelopment()
            ? true
            : new Problem("no-child-key", "Files about children need a key, so that nobody can be recognised in what is kept. Make a file of 32 random bytes outside the data folder, name it in CHILD_STORE_KEY_FILE and start the site again. docs/operations.md says how.");

    /// <summary>Whether named children may be stored: only with a key outside the data folder.</summary>
    public Result<bool> FitForStore
    {
        get
        {
            if (NamedFile is not { } file)
            {
                return new Problem("no-child-key", "Name a key file in CHILD_STORE_KEY_FILE first. It must lie outside the data folder, so that a stolen disk or backup does not carry it.");
            }

            var folder = Path.GetFullPath(engine.DataFolder) + Path.DirectorySeparatorChar;
            if (file.StartsWith(folder, StringComparison.Ordinal))
            {
                return new Problem("child-key-beside-data", "The key file lies in the data folder. Move it elsewhere: whoever copies the data would copy its key.");
            }

            var read = Read(file);
            return read.Ok ? true : read.As<bool>();
        }
    }

    /// <summary>Short name of the key now in use, kept with what it sealed. Says nothing about the key.</summary>
    public string Id => Convert.ToHexStringLower(HKDF.DeriveKey(HashAlgorithmName.SHA256, Master(), 4, info: "id"u8.ToArray()));

    /// <summary>The key of a purpose. Ask <see cref="Ready"/> first.</summary>
    public byte[] For(KeyPurpose purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, Master(), Bytes, info: Encoding.ASCII.GetBytes(purpose.ToString()));

    private byte[] Master()
    {
        lock (door)
        {
            return master ??= NamedFile is { } file ? Read(file).Value : Development();
        }
    }

    private static Result<byte[]> Read(string file)
    {
        if (!File.Exists(file))
        {
            return new Problem("child-key-missing", "The file that CHILD_STORE_KEY_FILE names is not there. Put it back: without it what was sealed cannot be read, and pseudonyms would change.");
        }

        var bytes = File.ReadAllBytes(file);
        return bytes.Length >= Bytes
            ? SHA256.HashData(bytes)
            : new Problem("child-key-short", "The key file holds fewer than 32 bytes. Make one with 32 random bytes.");
    }

    private byte[] Development()
    {
        if (!File.Exists(DevelopmentFile))
        {
            Directory.CreateDirectory(engine.DataFolder);
            File.WriteAllBytes(DevelopmentFile, RandomNumberGenerator.GetBytes(Bytes));
        }

        return SHA256.HashData(File.ReadAllBytes(DevelopmentFile));
    }
}
