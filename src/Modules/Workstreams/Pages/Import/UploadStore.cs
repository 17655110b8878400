using System.Text.Json;
using Governance.Platform.Clock;
using DataPlace = Governance.Platform.Data.Engine;

namespace Governance.Workstreams.Pages.Import;

/// <summary>A file kept between the dry run and the import.</summary>
internal sealed record KeptUpload(string FileName, string WorkstreamKey, Guid? AccountId, DateTimeOffset At);

/// <summary>Keeps an uploaded plan in the data folder until it is imported or a day has passed; only its sender finds it again.</summary>
internal sealed class UploadStore(DataPlace engine, UkClock clock)
{
    private const string File = "plan";
    private const string About = "about.json";
    private const int LongestName = 200;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    private string Folder => Path.Combine(engine.DataFolder, "uploads");

    public async Task<Guid> Keep(string fileName, string workstreamKey, Guid? account, byte[] bytes, CancellationToken token)
    {
        Sweep();
        var id = Guid.CreateVersion7();
        var folder = Directory.CreateDirectory(Of(id)).FullName;
        await System.IO.File.WriteAllBytesAsync(Path.Combine(folder, File), bytes, token);
        var about = new KeptUpload(Name(fileName), workstreamKey, account, clock.Now);
        await System.IO.File.WriteAllTextAsync(Path.Combine(folder, About), JsonSerializer.Serialize(about), token);
        return id;
    }

    public async Task<(string FileName, byte[] Bytes)?> Find(Guid id, string workstreamKey, Guid? account, CancellationToken token)
    {
        var about = Path.Combine(Of(id), About);
        if (!System.IO.File.Exists(about)
            || JsonSerializer.Deserialize<KeptUpload>(await System.IO.File.ReadAllTextAsync(about, token)) is not { } kept
            || kept.WorkstreamKey != workstreamKey || kept.AccountId != account)
        {
            return null;
        }

        return (kept.FileName, await System.IO.File.ReadAllBytesAsync(Path.Combine(Of(id), File), token));
    }

    public void Forget(Guid id)
    {
        if (Directory.Exists(Of(id)))
        {
            Directory.Delete(Of(id), recursive: true);
        }
    }

    private void Sweep()
    {
        foreach (var folder in Directory.Exists(Folder) ? Directory.GetDirectories(Folder) : [])
        {
            if (Guid.TryParse(Path.GetFileName(folder), out var id) && clock.Now.UtcDateTime - Directory.GetCreationTimeUtc(folder) > Kept)
            {
                Forget(id);
            }
        }
    }

    private string Of(Guid id) => Path.Combine(Folder, id.ToString());

    private static string Name(string fileName)
    {
        var name = Path.GetFileName(fileName.Replace('\\', '/')).Trim();
        return name.Length == 0 ? "plan" : name[..Math.Min(LongestName, name.Length)];
    }
}
