using CsvHelper;
using Governance.Platform.Messages;

namespace Governance.Intake.Reading;

/// <summary>Rows of a text file, straight from its bytes.</summary>
internal sealed class CsvRows : IRowSource
{
    private const int LongestRecord = 1 << 20;
    private const int MostSaid = 20;

    private readonly CsvReader csv;
    private readonly List<Problem> problems;
    private readonly Stream content;
    private readonly long bytes;
    private bool waiting;

    public CsvRows(Stream content, FileLook look)
    {
        (this.content, bytes) = (content, Math.Max(1, look.Bytes));
        problems = [.. Notes(look)];
        csv = CsvReader.Create(content, new CsvReaderOptions
        {
            HasHeader = false,
            SkipEmptyLines = false,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            MaxRecordSize = LongestRecord,
            Encoding = look.Decoder,
            MalformedData = CsvMalformedDataHandling.Recover,
            OnMalformedRecord = Say,
        });
        Headings = FindHeader();
        HeaderChecks.Check(Headings);
    }

    public IReadOnlyList<string> Headings { get; }

    public string Sheet => "";

    public int RowNumber { get; private set; }

    public int Count => csv.FieldCount;

    public int Percent => (int)Math.Min(100, content.Position * 100 / bytes);

    public IReadOnlyList<Problem> Problems => problems;

    public bool Read()
    {
        while (Next())
        {
            for (var i = 0; i < csv.FieldCount; i++)
            {
                if (!IsBlank(csv.GetSpan(i)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public ReadOnlySpan<byte> Cell(int column) => column < csv.FieldCount ? csv.GetSpan(column) : [];

    public void Dispose() => csv.Dispose();

    private static IEnumerable<Problem> Notes(FileLook look)
    {
        if (look.Encoding == FileEncoding.Windows1252)
        {
            yield return new("read-as-windows-1252", "The file is not UTF-8 and was read as Windows-1252. Check pound signs and accents, and send UTF-8 next time.") { Severity = Severity.Advice };
        }

        if (look.Noughts > 0 && look.Encoding is FileEncoding.Utf8 or FileEncoding.Windows1252)
        {
            yield return new("null-characters", $"The file holds {look.Noughts} empty characters (NUL). Check the text around them.") { Severity = Severity.Query };
        }
    }

    private static bool IsBlank(ReadOnlySpan<byte> cell) => !cell.ContainsAnyExcept(" \t"u8);

    private bool Next()
    {
        if (waiting)
        {
            waiting = false;
            return true;
        }

        try
        {
            var read = csv.Read();
            RowNumber++;
            return read;
        }
        catch (CsvFormatException broken)
        {
            throw new UnreadableException(new("file-damaged", $"Record {broken.RecordNumber} cannot be cut into cells. A quotation mark may be open: close it and send the file again.") { Row = (int)broken.RecordNumber });
        }
    }

    private List<string> FindHeader()
    {
        var finder = new HeaderFinder();
        while (Next())
        {
            var cells = new List<string>(csv.FieldCount);
            for (var i = 0; i < csv.FieldCount; i++)
            {
                cells.Add(csv.GetString(i).Trim());
            }

            if (finder.Offer(cells))
            {
                return finder.Header;
            }
        }

        throw new UnreadableException(finder.NotFound);
    }

    private void Say(CsvMalformedRecord record)
    {
        if (record.Reason == CsvMalformedReason.UnterminatedQuote)
        {
            throw new UnreadableException(new("quote-not-closed", $"A quotation mark opened in line {record.LineNumber} or after is never closed, so rows cannot be told apart. Close it and send the file again.") { Row = (int)record.LineNumber });
        }

        if (record.Reason != CsvMalformedReason.FieldCountMismatch && problems.Count < MostSaid)
        {
            problems.Add(new("csv-quotes", "A quotation mark stands inside a cell. Check that the row was cut into cells as meant.") { Severity = Severity.Query, Row = (int)record.RecordNumber });
        }
    }
}
