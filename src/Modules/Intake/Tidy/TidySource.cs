using System.Text;
using Governance.Intake.Reading;
using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>A tidy file that can be opened again and again, always as UTF-8 whatever it was saved as.</summary>
/// <param name="Name">Its file name, which the Department has rules for.</param>
/// <param name="Look">What a walk over it told.</param>
/// <param name="Opened">Opens it at its start.</param>
internal sealed record TidySource(string Name, FileLook Look, Func<Stream> Opened)
{
    public static TidySource Of(FoundFile file) => new(file.Name, file.Look, file.Open);

    public Stream Open() => Look.Decoder is { } decoder ? Encoding.CreateTranscodingStream(Opened(), decoder, Encoding.UTF8) : Opened();

    public IEnumerable<Problem> Said() => Look.Encoding switch
    {
        FileEncoding.Utf8 => [],
        FileEncoding.Windows1252 => [TidySay.Query("tidy-not-utf8", "The file is not UTF-8 and was read as Windows-1252. Check names with accents and pound signs.")],
        _ => [TidySay.Query("tidy-not-utf8", "The file is UTF-16. The Department asks for UTF-8; it was read all the same.")],
    };
}
