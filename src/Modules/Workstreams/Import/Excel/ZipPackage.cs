using System.IO.Compression;
using System.Xml;
using Governance.Workstreams.Import.Files;

namespace Governance.Workstreams.Import.Excel;

/// <summary>The parts of a workbook. Read directly and not through a document model, so that a bad link or an unknown part is no obstacle.</summary>
internal sealed class ZipPackage : IDisposable
{
    private static readonly XmlReaderSettings Xml = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly ZipArchive _zip;
    private readonly ReadBudget _budget;
    private readonly Dictionary<string, ZipArchiveEntry> _parts = new(StringComparer.OrdinalIgnoreCase);

    public ZipPackage(byte[] bytes, ReadBudget budget)
    {
        _budget = budget;
        _zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
        if (_zip.Entries.Count > budget.Limits.Parts)
            throw Refusals.TooLarge($"it has {_zip.Entries.Count} parts").AsException();
        foreach (var entry in _zip.Entries)
        {
            if (entry.IsEncrypted)
                throw Refusals.Encrypted().AsException();
            if (!_parts.TryAdd(Normal(entry.FullName), entry))
                throw Refusals.Damaged($"it holds {entry.FullName} twice").AsException();
        }
    }

    public IEnumerable<string> Names => _parts.Keys;

    public bool Has(string part) => _parts.ContainsKey(part);

    public XmlReader Open(string part)
    {
        if (!_parts.TryGetValue(part, out var entry))
            throw Refusals.Damaged($"its part {part} is missing").AsException();
        return XmlReader.Create(new LimitedStream(entry.Open(), entry.CompressedLength, _budget), Xml);
    }

    public void Dispose() => _zip.Dispose();

    private static string Normal(string name) => name.Replace('\\', '/').TrimStart('/');
}
