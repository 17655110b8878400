using CsvHelper;
using Governance.Platform.Figures;
using Governance.Platform.Messages;

namespace Governance.Intake.Tidy;

/// <summary>Reads the place of a row by its level.</summary>
internal sealed class TidyPlaceReader(TidySurvey survey)
{
    private const string NotAvailable = "x";

    private readonly Dictionary<string, TidyColumn> columns = survey.Columns
        .Where(c => c.Role == TidyRole.TimeOrPlace).DistinctBy(c => c.Name.ToLowerInvariant()).ToDictionary(c => c.Name.ToLowerInvariant(), StringComparer.Ordinal);

    public (string Level, FigureArea Area, string OldCode, string NewCode) Read(CsvReader csv, int row, List<Problem> wrong, TidyTallies tallies)
    {
        var level = Cell(csv, TidyNames.Level);
        if (!TidyNames.ByLevel.TryGetValue(level, out var needed))
        {
            wrong.Add(TidySay.Row("tidy-level", row, Place(TidyNames.Level), $"“{level}” is no geographic level of the Department."));
            return (level, FigureArea.England, "", "");
        }

        Country(csv, row, wrong);
        return TidyNames.LevelOf(level) switch
        {
            AreaLevel.National => (level, National(csv, tallies), "", ""),
            AreaLevel.Regional => (level, Region(csv, row, wrong), "", ""),
            AreaLevel.LocalAuthority => Authority(csv, row, wrong, tallies),
            var other => (level, new(other, Filled(csv, row, needed[0], wrong), Filled(csv, row, needed[^1], wrong)), "", ""),
        };
    }

    private void Country(CsvReader csv, int row, List<Problem> wrong)
    {
        var (code, name) = (Filled(csv, row, TidyNames.CountryCode, wrong), Filled(csv, row, TidyNames.CountryName, wrong));
        if (code.Length > 0 && name.Length > 0 && (code == FigureArea.England.Code) != (name == FigureArea.England.Name))
        {
            wrong.Add(TidySay.Row("tidy-country", row, Place(TidyNames.CountryCode), $"{code} and {name} do not belong together: England is {FigureArea.England.Code}."));
        }
    }

    private FigureArea National(CsvReader csv, TidyTallies tallies)
    {
        if (Cell(csv, TidyNames.RegionCode).Length > 0 || Cell(csv, TidyNames.NewCode).Length > 0)
        {
            tallies.FilledAboveItsLevel();
        }

        return new(AreaLevel.National, Cell(csv, TidyNames.CountryCode), Cell(csv, TidyNames.CountryName));
    }

    private FigureArea Region(CsvReader csv, int row, List<Problem> wrong)
    {
        var (code, name) = (Filled(csv, row, TidyNames.RegionCode, wrong), Filled(csv, row, TidyNames.RegionName, wrong));
        // London is also published as inner and outer: E13.
        if (code.Length > 0 && code != NotAvailable && !TidyAreas.Regions.ContainsKey(code) && !code.StartsWith("E13", StringComparison.Ordinal))
        {
            wrong.Add(TidySay.Row("tidy-region", row, Place(TidyNames.RegionCode), $"{code} is no region of England."));
        }

        return new(AreaLevel.Regional, code, name);
    }

    private (string, FigureArea, string, string) Authority(CsvReader csv, int row, List<Problem> wrong, TidyTallies tallies)
    {
        var (oldCode, newCode, name) = (Cell(csv, TidyNames.OldCode), Cell(csv, TidyNames.NewCode), Filled(csv, row, TidyNames.LaName, wrong));
        if (oldCode == NotAvailable || newCode == NotAvailable)
        {
            return ("Local authority", new(AreaLevel.LocalAuthority, NotAvailable, name), oldCode, newCode);
        }

        // An authority abolished before the nine characters existed has none.
        if (oldCode.Length != 3 || !oldCode.All(char.IsAsciiDigit))
        {
            wrong.Add(TidySay.Row("tidy-old-la-code", row, Place(TidyNames.OldCode), $"“{oldCode}” is not three digits."));
        }

        if (newCode.Length > 0 && (newCode.Length != 9 || newCode[..3] is not ("E06" or "E08" or "E09" or "E10") || !newCode.AsSpan(3).ContainsOnlyDigits()))
        {
            wrong.Add(TidySay.Row("tidy-new-la-code", row, Place(TidyNames.NewCode), $"“{newCode}” is no code of a local authority: E06, E08, E09 or E10 and six digits."));
        }
        else if (newCode.Length > 0 && TidyAreas.KnowsNew(newCode) && TidyAreas.KnowsOld(oldCode) && !TidyAreas.Knows(oldCode, newCode))
        {
            wrong.Add(TidySay.Row("tidy-la-codes-differ", row, Place(TidyNames.NewCode), $"{oldCode} and {newCode} are two different local authorities."));
        }

        if (columns.ContainsKey(TidyNames.RegionCode) && Cell(csv, TidyNames.RegionCode).Length == 0)
        {
            tallies.WithoutRegion();
        }

        var area = TidyAreas.Authority(oldCode, newCode, name);
        Tally(oldCode, newCode, name, area, tallies);
        return ("Local authority", area, oldCode, newCode);
    }

    private static void Tally(string oldCode, string newCode, string name, FigureArea area, TidyTallies tallies)
    {
        if (!TidyAreas.KnowsOld(oldCode))
        {
            tallies.UnknownAuthority(name);
        }
        else if (newCode.Length > 0 && area.Code != newCode)
        {
            tallies.Recoded(name, newCode, area.Code);
        }
    }

    private string Filled(CsvReader csv, int row, string column, List<Problem> wrong)
    {
        var cell = Cell(csv, column);
        if (cell.Length == 0)
        {
            wrong.Add(TidySay.Row("tidy-blank-place", row, Place(column), "is empty; rows of this level need it."));
        }

        return cell;
    }

    private string Cell(CsvReader csv, string column) => columns.TryGetValue(column, out var at) ? csv.GetString(at.Index).Trim() : "";

    private string Place(string column) => columns.TryGetValue(column, out var at) ? at.Place : column;
}

internal static class Digits
{
    public static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
