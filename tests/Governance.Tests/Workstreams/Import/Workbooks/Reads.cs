using System.Text;
using Governance.Platform.Messages;
using Governance.Workstreams.Import;

namespace Governance.Tests.Workstreams.Import.Workbooks;

/// <summary>Reads sketched files as the import does.</summary>
internal static class Reads
{
    public static PlanReadOptions Options { get; } = new(new DateOnly(2026, 6, 15));

    public static Result<PlanWorkbook> File(byte[] bytes, string name = "plan.xlsx", ReadLimits? limits = null, string? sheet = null)
    {
        using var stream = new MemoryStream(bytes);
        return PlanFile.Read(stream, name, limits ?? ReadLimits.Default, sheet);
    }

    public static Result<PlanWorkbook> Csv(string text, Encoding? encoding = null) => File((encoding ?? Encoding.UTF8).GetBytes(text), "plan.csv");

    public static PlanReading Plan(BookSketch book, PlanReadOptions? options = null, SavedMapping? saved = null) =>
        PlanReader.Read(File(book.Bytes(), sheet: options?.Sheet).Value, saved, options ?? Options);

    public static PlanReading CsvPlan(string text, PlanReadOptions? options = null) => PlanReader.Read(Csv(text).Value, null, options ?? Options);

    /// <summary>One action under usual headings, to read one cell.</summary>
    public static PlanReading One(string heading, object? cell, PlanReadOptions? options = null)
    {
        BookSketch.Plan(out var book).Row(1, "Ref", "Action", heading).Row(2, "1.1", "Publish the core offer", cell);
        return Plan(book, options);
    }
}
