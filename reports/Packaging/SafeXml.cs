using System.Xml;
using System.Xml.Linq;

namespace Governance.Reports.Packaging;

internal static class SafeXml
{
    /// <summary>Loads XML from outside. A document type, and so every entity, throws <see cref="XmlException"/>.</summary>
    public static XElement Load(Stream stream)
    {
        using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XElement.Load(reader);
    }
}
