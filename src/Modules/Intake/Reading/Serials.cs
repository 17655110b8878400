namespace Governance.Intake.Reading;

/// <summary>Days as workbooks count them.</summary>
internal static class Serials
{
    private const double FirstThatIsRight = 61;
    private const double Most = 2_900_000;

    private static readonly DateOnly Of1900 = new(1899, 12, 30);
    private static readonly DateOnly Of1904 = new(1904, 1, 1);

    /// <summary>The day of a whole number; null for parts of a day, and for what no calendar of Excel reaches.</summary>
    /// <param name="number">The count of days.</param>
    /// <param name="from1904">Counted from 1 January 1904, else from 1900 with the 29 February that never was.</param>
    public static DateOnly? Day(double number, bool from1904)
    {
        if (!(number >= 0 && number <= Most) || number != Math.Truncate(number))
        {
            return null;
        }

        return from1904 ? Of1904.AddDays((int)number) : number >= FirstThatIsRight ? Of1900.AddDays((int)number) : Of1900.AddDays((int)number + 1);
    }
}
