using System.Globalization;
using Governance.Platform.Statutory;

namespace Governance.Intake.Northmere;

/// <summary>One invented child. Any child can be made alone, from the seed and its number; names say that it is a sample.</summary>
internal sealed record SampleChild(int Index, bool HasPlan, DateOnly BornOn, string Sex, string Ethnicity, int Area, string Need, string SecondNeed, SampleSetting Setting, int Urn, bool Disadvantaged)
{
    public string PersonId => string.Create(CultureInfo.InvariantCulture, $"NM{Index:0000000}");

    public string Surname => "Sample" + Letters(Index);

    public string Forename => Sex == "F" ? "Child-F" : "Child-M";

    public string AreaGroup => $"dspl-{Area}";

    public string Postcode => string.Create(CultureInfo.InvariantCulture, $"NM{Area} {(Index / 676 % 9) + 1}{(char)('A' + (Index % 26))}{(char)('A' + (Index / 26 % 26))}");

    /// <summary>A pupil number of Northmere's own local authority number, with its right check letter; none under five.</summary>
    public string UpnAt(DateOnly day, string localAuthority)
    {
        if (BornOn.AddYears(5) > day)
        {
            return "";
        }

        var rest = string.Create(CultureInfo.InvariantCulture, $"{localAuthority}{Index / 100_000 % 10_000:0000}{Index / 1000 % 100:00}{Index % 1000:000}");
        return Upn.CheckLetter(rest) + rest;
    }

    /// <summary>A learner number from fourteen on, with its right check digit.</summary>
    public string UlnAt(DateOnly day)
    {
        if (AgeOn(day) < 14)
        {
            return "";
        }

        // One in eleven beginnings has no check digit: the next has.
        for (var nine = 900_000_000 + (Index * 2 % 99_000_000); ; nine++)
        {
            var check = Enumerable.Range(0, 10).Select(d => string.Create(CultureInfo.InvariantCulture, $"{nine}{d}")).FirstOrDefault(u => Uln.IsValid(u));
            if (check is not null)
            {
                return check;
            }
        }
    }

    public int AgeOn(DateOnly day) => day.Year - BornOn.Year - (BornOn.AddYears(day.Year - BornOn.Year) > day ? 1 : 0);

    public string YearGroup(DateOnly day) => PhaseTransfer.CurriculumYear(BornOn, day) switch
    {
        < -1 => "E1",
        -1 => "E2",
        0 => "R",
        > 14 => "14",
        var year => year.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letters(int index)
    {
        Span<char> letters = stackalloc char[5];
        for (var i = 4; i >= 0; i--, index /= 26)
        {
            letters[i] = (char)('a' + (index % 26));
        }

        return letters.ToString();
    }
}
