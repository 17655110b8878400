using System.IO.Compression;
using System.Text.Json;
using Governance.Platform.Messages;

namespace Governance.Host.Backup;

/// <summary>Writes and reads the archive a backup is.</summary>
internal static class Archive
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>Written beside its place and renamed, so that a kill never leaves half a backup under the name asked for.</summary>
    public static async Task Write(string file, Manifest manifest, string folder, CancellationToken token)
    {
        var draft = file + ".part";
        await using (var stream = File.Create(draft))
        {
            await using var zip = await ZipArchive.CreateAsync(stream, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, token);
            await using (var entry = await zip.CreateEntry(Manifest.EntryName).OpenAsync(token))
            {
                await JsonSerializer.SerializeAsync(entry, manifest, Shape, token);
            }

            foreach (var part in manifest.Files)
            {
                await zip.CreateEntryFromFileAsync(Path.Combine(folder, part.Name), part.Name, CompressionLevel.Fastest, token);
            }
        }

        File.Move(draft, file, overwrite: true);
    }

    /// <summary>Unpacks what the manifest names, and nothing else, into <paramref name="folder"/>.</summary>
    public static async Task<Result<Manifest>> Unpack(string file, string folder, CancellationToken token)
    {
        try
        {
            await using var zip = await ZipFile.OpenReadAsync(file, token);
            var manifest = zip.GetEntry(Manifest.EntryName) is { } entry ? await Read(entry, token) : null;
            if (manifest is null)
            {
                return new Problem("not-a-backup", $"{file} is not a backup made by this program: it holds no manifest.");
            }

            foreach (var part in manifest.Files)
            {
                if (part.Name != Path.GetFileName(part.Name) || zip.GetEntry(part.Name) is not { } held)
                {
                    return new Problem("backup-incomplete", $"The backup does not hold {part.Name}, which its manifest names.");
                }

                await held.ExtractToFileAsync(Path.Combine(folder, part.Name), overwrite: false, token);
            }

            return manifest;
        }
        catch (Exception unreadable) when (unreadable is InvalidDataException or JsonException)
        {
            return new Problem("not-a-backup", $"{file} cannot be read as a backup: {unreadable.Message}");
        }
    }

    private static async Task<Manifest?> Read(ZipArchiveEntry entry, CancellationToken token)
    {
        await using var stream = await entry.OpenAsync(token);
        return await JsonSerializer.DeserializeAsync<Manifest>(stream, Shape, token);
    }
}
