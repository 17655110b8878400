namespace Governance.Partnership.Pages;

internal static class MediaTypes
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Excel = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public const string Html = "text/html; charset=utf-8";
    public const string Csv = "text/csv; charset=utf-8";

    public static string Of(string format) => format switch
    {
        "docx" => Word,
        "xlsx" => Excel,
        "json" => "application/json",
        _ => Html,
    };
}
