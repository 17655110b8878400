using System.Buffers.Binary;
using System.Security.Cryptography;
using Governance.Intake.Children;
using Governance.Intake.Reading;
using Governance.Platform.Data;
using Governance.Platform.Messages;

namespace Governance.Intake.Loading;

/// <summary>Uploads that wait, sealed on the disk: AES-GCM by chunks, each bound to its file and place. Gone after acceptance, refusal or thirty days.</summary>
internal sealed class SealedFiles(Engine engine, ChildKey key)
{
    internal const int ChunkBytes = 64 * 1024;

    // Files without children may wait without a key, until this process ends.
    private static readonly byte[] OfThisProcess = RandomNumberGenerator.GetBytes(32);

    private string Folder => Path.Combine(engine.DataFolder, "intake");

    /// <summary>Seals a file on its way to the disk and tells what it is.</summary>
    public async Task<FileLook> Keep(Guid id, Stream content, CancellationToken token)
    {
        Directory.CreateDirectory(Folder);
        using var walk = new FileWalk();
        await using var file = new FileStream(Of(id), FileMode.Create, FileAccess.Write, FileShare.None);
        using var aes = new AesGcm(Key(), AesGcm.TagByteSizes.MaxSize);
        var (plain, sealedChunk, number) = (new byte[ChunkBytes], new byte[ChunkBytes + Chunks.Overhead], 0);
        while (true)
        {
            var read = await content.ReadAtLeastAsync(plain, ChunkBytes, throwOnEndOfStream: false, token);
            walk.Add(plain.AsSpan(0, read));
            var last = read < ChunkBytes;
            var length = Chunks.Seal(aes, id, number++, last, plain.AsSpan(0, read), sealedChunk);
            await file.WriteAsync(sealedChunk.AsMemory(0, length), token);
            if (last)
            {
                return walk.End();
            }
        }
    }

    public bool Has(Guid id) => File.Exists(Of(id));

    /// <summary>Under what the metadata file that came with a file is kept.</summary>
    public static Guid Beside(Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes);
        bytes[^1] ^= 1;
        return new(bytes);
    }

    public Stream Open(Guid id) => new SealedStream(new FileStream(Of(id), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete), new AesGcm(Key(), AesGcm.TagByteSizes.MaxSize), id);

    /// <summary>Removes a file and what came with it.</summary>
    public void Forget(Guid id)
    {
        if (Directory.Exists(Folder))
        {
            File.Delete(Of(id));
            File.Delete(Of(Beside(id)));
        }
    }

    /// <summary>Every file that is here.</summary>
    public IReadOnlyList<Guid> All() => OlderThan(DateTimeOffset.MaxValue);

    /// <summary>Files that lie here since before a moment.</summary>
    public IReadOnlyList<Guid> OlderThan(DateTimeOffset moment) => !Directory.Exists(Folder) ? [] :
    [
        .. Directory.GetFiles(Folder, "*.sealed").Where(f => File.GetLastWriteTimeUtc(f) < moment.UtcDateTime)
            .Select(f => Guid.TryParse(Path.GetFileNameWithoutExtension(f), out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty),
    ];

    private byte[] Key() => key.Ready.Ok ? key.For(KeyPurpose.File) : OfThisProcess;

    private string Of(Guid id) => Path.Combine(Folder, $"{id}.sealed");
}

/// <summary>One sealed chunk: nonce, tag, length and cipher. Its number and whether it is the last are part of what the tag proves.</summary>
internal static class Chunks
{
    private const int Nonce = 12;
    private const int Tag = 16;

    public const int Head = Nonce + Tag + sizeof(int);
    public const int Overhead = Head;

    public static int Seal(AesGcm aes, Guid id, int number, bool last, ReadOnlySpan<byte> plain, Span<byte> sealedChunk)
    {
        RandomNumberGenerator.Fill(sealedChunk[..Nonce]);
        BinaryPrimitives.WriteInt32LittleEndian(sealedChunk[(Nonce + Tag)..], last ? ~plain.Length : plain.Length);
        Span<byte> bound = stackalloc byte[21];
        Bind(bound, id, number, last);
        aes.Encrypt(sealedChunk[..Nonce], plain, sealedChunk.Slice(Head, plain.Length), sealedChunk.Slice(Nonce, Tag), bound);
        return Head + plain.Length;
    }

    /// <summary>Length of the chunk that follows a head, and whether it is the last.</summary>
    public static (int Length, bool Last) Read(ReadOnlySpan<byte> head)
    {
        var said = BinaryPrimitives.ReadInt32LittleEndian(head[(Nonce + Tag)..]);
        return said < 0 ? (~said, true) : (said, false);
    }

    public static void Open(AesGcm aes, Guid id, int number, bool last, ReadOnlySpan<byte> head, ReadOnlySpan<byte> cipher, Span<byte> plain)
    {
        Span<byte> bound = stackalloc byte[21];
        Bind(bound, id, number, last);
        aes.Decrypt(head[..Nonce], cipher, head.Slice(Nonce, Tag), plain[..cipher.Length], bound);
    }

    private static void Bind(Span<byte> bound, Guid id, int number, bool last)
    {
        id.TryWriteBytes(bound);
        BinaryPrimitives.WriteInt32LittleEndian(bound[16..], number);
        bound[20] = last ? (byte)1 : (byte)0;
    }
}

/// <summary>Opens a sealed file from its start to its end.</summary>
internal sealed class SealedStream(Stream file, AesGcm aes, Guid id) : Stream
{
    private readonly byte[] head = new byte[Chunks.Head];
    private readonly byte[] cipher = new byte[SealedFiles.ChunkBytes];
    private readonly byte[] plain = new byte[SealedFiles.ChunkBytes];
    private int at;
    private int length;
    private int number;
    private bool ended;
    private long given;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => given; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        while (at == length)
        {
            if (ended)
            {
                return 0;
            }

            Next();
        }

        var read = Math.Min(buffer.Length, length - at);
        plain.AsSpan(at, read).CopyTo(buffer);
        at += read;
        given += read;
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
            aes.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Next()
    {
        try
        {
            file.ReadExactly(head);
            (var size, ended) = Chunks.Read(head);
            if (size > cipher.Length)
            {
                throw new InvalidDataException();
            }

            file.ReadExactly(cipher.AsSpan(0, size));
            Chunks.Open(aes, id, number++, ended, head, cipher.AsSpan(0, size), plain);
            (at, length) = (0, size);
        }
        catch (Exception broken) when (broken is EndOfStreamException or InvalidDataException or CryptographicException)
        {
            throw new UnreadableException(new Problem("sealed-file-broken", "The file that was kept here cannot be opened again: it was cut short or its key changed. Send it again."));
        }
    }
}
