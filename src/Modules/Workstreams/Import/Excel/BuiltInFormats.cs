namespace Governance.Workstreams.Import.Excel;

/// <summary>Formats that workbooks name by number only, as a UK Excel shows them.</summary>
internal static class BuiltInFormats
{
    public static string Code(int id) => id switch
    {
        1 => "0",
        2 => "0.00",
        3 or 37 or 38 => "#,##0",
        4 or 39 or 40 => "#,##0.00",
        9 => "0%",
        10 => "0.00%",
        14 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58 => "dd/mm/yyyy",
        15 => "d-mmm-yy",
        16 => "d-mmm",
        17 => "mmm-yy",
        18 => "h:mm AM/PM",
        19 => "h:mm:ss AM/PM",
        20 or (>= 32 and <= 35) or 55 or 56 => "h:mm",
        21 => "h:mm:ss",
        22 => "dd/mm/yyyy h:mm",
        45 => "mm:ss",
        46 => "[h]:mm:ss",
        47 => "mm:ss",
        _ => "General",
    };
}
