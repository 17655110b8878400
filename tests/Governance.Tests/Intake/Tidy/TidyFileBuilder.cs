using System.Text;
using Governance.Intake.Reading;
using Governance.Intake.Tidy;
using Governance.Platform.Messages;

namespace Governance.Tests.Intake.Tidy;

/// <summary>A tidy file to spoil: England, a region and two authorities, by two kinds of pupil, with a count and a percentage.</summary>
internal sealed class TidyFileBuilder
{
    public const string Heading = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,old_la_code,la_name,sex,plans,plans_pc";

    public const string England = "2024,Calendar year,National,E92000001,England,,,,,";
    public const string East = "2024,Calendar year,Regional,E92000001,England,E12000006,East of England,,,";
    public const string Hertfordshire = "2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000015,919,Hertfordshire";
    public const string Essex = "2024,Calendar year,Local authority,E92000001,England,E12000006,East of England,E10000012,881,Essex";

    private readonly List<string> lines =
    [
        Heading,
        England + ",Total,300,60.5", England + ",Female,100,61.5",
        East + ",Total,30,50", East + ",Female,10,x",
        Hertfordshire + ",Total,3,c", Hertfordshire + ",Female,0,z",
        Essex + ",Total,12,33.3", Essex + ",Female,4,low",
    ];

    public string Name { get; set; } = "plans_by_sex.csv";

    public string? Meta { get; set; }

    public Encoding Encoding { get; set; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    public string LineEnd { get; set; } = "\r\n";

    public TidyFileBuilder With(string line)
    {
        lines.Add(line);
        return this;
    }

    public TidyFileBuilder Head(string heading)
    {
        lines[0] = heading;
        return this;
    }

    public TidyFileBuilder Above(string line)
    {
        lines.Insert(0, line);
        return this;
    }

    public TidyFileBuilder Change(string from, string to)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            lines[i] = lines[i].Replace(from, to, StringComparison.Ordinal);
        }

        return this;
    }

    public TidyFileBuilder Empty(bool heading = false)
    {
        lines.RemoveRange(heading ? 1 : 0, lines.Count - (heading ? 1 : 0));
        return this;
    }

    public byte[] Bytes() => [.. Encoding.GetPreamble(), .. Encoding.GetBytes(string.Concat(lines.Select(l => l + LineEnd)))];

    private static TidySource Source(string name, byte[] bytes)
    {
        using var walk = new FileWalk();
        walk.Add(bytes);
        return new(name, walk.End(), () => new MemoryStream(bytes));
    }

    public TidyOutcome Read()
    {
        var file = Source(Name, Bytes());
        var survey = TidySurvey.Of(file, Meta is null ? null : TidyMeta.Read(Source("meta.csv", Encoding.UTF8.GetBytes(Meta))), CancellationToken.None);
        if (!survey.Usable)
        {
            return new(survey.Problems, [], new(0, 0, 0, 0));
        }

        var read = new TidyRead(survey);
        var rows = read.Rows(file, CancellationToken.None).ToList();
        return new(read.Problems, rows, read.Counts);
    }
}

internal sealed record TidyOutcome(IReadOnlyList<Problem> Problems, IReadOnlyList<TidyReading> Rows, TidyCounts Counts)
{
    public IReadOnlyList<Problem> OfRows => [.. Rows.SelectMany(r => r.Problems)];

    public IEnumerable<string> Codes => Problems.Concat(OfRows).Select(p => p.Code);
}
