using Governance.Platform.Data;

namespace Governance.Intake.Loading;

/// <summary>Says that a process is at work on a stamp. The operating system frees it when the process ends, however it ends.</summary>
internal sealed class StagingLock : IDisposable
{
    private readonly FileStream file;

    private StagingLock(FileStream file) => this.file = file;

    public static StagingLock? Take(Engine engine, Guid id)
    {
        var folder = Directory.CreateDirectory(Path.Combine(engine.DataFolder, "intake")).FullName;
        try
        {
            return new(new FileStream(Path.Combine(folder, $"{id}.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => file.Dispose();
}
