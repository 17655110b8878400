using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Platform.Messages;

namespace Governance.Reports.Documents;

/// <summary>A document as JSON, the form in which an issued pack is kept.</summary>
public static class DocumentJson
{
    private const int Format = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The document as JSON; the same document always gives the same text.</summary>
    public static string Write(Document document) => JsonSerializer.Serialize(new Kept(Format, document), Options);

    /// <summary>Reads what <see cref="Write"/> wrote; refuses text that is not a document or is of a later format.</summary>
    public static Result<Document> Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Kept>(json, Options) switch
            {
                { Format: Format, Document: { } document } => document,
                { Format: > Format } later => new Problem("document-format", $"This document was kept by a later version of the product (format {later.Format}). Open it with that version."),
                _ => new Problem("document-json", "This is not a kept document."),
            };
        }
        catch (Exception e) when (e is JsonException or ArgumentException or NotSupportedException)
        {
            return new Problem("document-json", "This is not a kept document: " + e.Message);
        }
    }

    private sealed record Kept(int Format, Document? Document);
}
