namespace Governance.Platform.Statutory;

/// <summary>Unique learner number: ten digits, the last a check digit. Source: Learning Records Service, ULN check digit by weights 10 to 2 modulo 11.</summary>
public static class Uln
{
    /// <summary>Number of digits.</summary>
    public const int Length = 10;

    /// <summary>True when it is ten digits and the check digit is right.</summary>
    public static bool IsValid(ReadOnlySpan<char> uln)
    {
        if (uln.Length != Length || uln.ContainsAnyExceptInRange('0', '9') || uln[0] == '0')
        {
            return false;
        }

        var sum = 0;
        for (var i = 0; i < Length - 1; i++)
        {
            sum += (Length - i) * (uln[i] - '0');
        }

        var left = sum % 11;
        return left != 0 && uln[^1] - '0' == 10 - left;
    }
}
