using Governance.Platform.Messages;

namespace Governance.Workstreams.Import.Files;

internal static class FileBytes
{
    /// <summary>The whole stream, or a refusal as soon as it is longer than allowed.</summary>
    public static Result<byte[]> Read(Stream content, ReadLimits limits)
    {
        using var memory = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = content.Read(buffer)) > 0)
        {
            memory.Write(buffer, 0, read);
            if (memory.Length > limits.FileBytes)
                return Refusals.TooLarge($"it is larger than {ReadBudget.Megabytes(limits.FileBytes)}");
        }

        return memory.Length == 0 ? Refusals.Empty() : memory.ToArray();
    }
}
