using Governance.Platform.Messages;

namespace Governance.Platform.Data;

/// <summary>Exclusive use of a data folder while it is migrated. The operating system frees it when the process ends, however it ends.</summary>
internal sealed class DataLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly FileStream file;

    private DataLock(FileStream file) => this.file = file;

    public static async Task<Result<DataLock>> Take(string folder, TimeProvider time, TimeSpan patience, CancellationToken token)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, ".lock");
        var giveUp = time.GetTimestamp() + (long)(patience.TotalSeconds * time.TimestampFrequency);
        while (true)
        {
            try
            {
                return new DataLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (time.GetTimestamp() < giveUp)
            {
                await Task.Delay(Pause, token);
            }
            catch (IOException)
            {
                return new Problem("data-locked", $"Another process is migrating {folder}. Wait for it to end, then start again.");
            }
        }
    }

    public void Dispose() => file.Dispose();
}
