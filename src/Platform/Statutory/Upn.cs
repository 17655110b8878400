namespace Governance.Platform.Statutory;

/// <summary>What is wrong with a unique pupil number. The codes are the school census rules'.</summary>
public enum UpnFault
{
    /// <summary>Not 13 characters.</summary>
    Length,

    /// <summary>1510: the first character is not the check letter the rest asks for.</summary>
    CheckLetter,

    /// <summary>1540: characters 2 to 12 are not all digits.</summary>
    Digits,

    /// <summary>1550: the last character is neither a digit nor a letter of the alphabet.</summary>
    Final,
}

/// <summary>Unique pupil number: a check letter, the local authority, the establishment, the year and a serial. Source: Government Data Standards Catalogue, Unique Pupil Number 2.0, 2004.</summary>
public static class Upn
{
    /// <summary>Number of characters.</summary>
    public const int Length = 13;

    /// <summary>Check letters and last letters of temporary numbers by value, 0 to 22; I, O and S are never used.</summary>
    public const string Alphabet = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>What is wrong with a number, or null when nothing is. Rule 1530, that characters 2 to 4 are a local authority, is for whoever holds the list: see <see cref="LocalAuthority"/>.</summary>
    public static UpnFault? Fault(ReadOnlySpan<char> upn)
    {
        if (upn.Length != Length)
        {
            return UpnFault.Length;
        }

        if (upn[1..12].ContainsAnyExceptInRange('0', '9'))
        {
            return UpnFault.Digits;
        }

        if (!char.IsAsciiDigit(upn[12]) && !Alphabet.Contains(upn[12], StringComparison.Ordinal))
        {
            return UpnFault.Final;
        }

        return upn[0] == CheckLetter(upn[1..]) ? null : UpnFault.CheckLetter;
    }

    /// <summary>The check letter of characters 2 to 13: each times its position, the sum modulo 23.</summary>
    public static char CheckLetter(ReadOnlySpan<char> rest)
    {
        var sum = 0;
        for (var i = 0; i < rest.Length; i++)
        {
            sum += (i + 2) * (char.IsAsciiDigit(rest[i]) ? rest[i] - '0' : Alphabet.IndexOf(rest[i], StringComparison.Ordinal));
        }

        return Alphabet[sum % Alphabet.Length];
    }

    /// <summary>The Department's three-digit number of the local authority that gave it.</summary>
    public static ReadOnlySpan<char> LocalAuthority(ReadOnlySpan<char> upn) => upn[1..4];

    /// <summary>True for a temporary number, which ends in a letter.</summary>
    public static bool IsTemporary(ReadOnlySpan<char> upn) => upn.Length == Length && char.IsAsciiLetterUpper(upn[12]);
}
