namespace Governance.Tests.Workstreams.Import.Workbooks;

/// <summary>A plan as councils really keep it, with every trouble at once.</summary>
internal static class CouncilPlan
{
    public const string Sheet = "Autism plan";

    public static BookSketch Book(bool duplicateReference = false)
    {
        var book = new BookSketch().Macros().Links();
        var plan = book.Sheet(Sheet)
            .Row(1, Sketch.Heading("Northmere SEND and AP partnership: autism workstream action plan"))
            .Row(2, "Version 4, agreed by the working group")
            .Row(4, "Ref", "Action", "Lead", "Timescale", null, null, "RAG", "Progress %", "Progress update", "Success measure", "Issues", "Budget code", "Link to JSNA")
            .Row(5, null, null, null, "Start", "Due", "Revised", null, null, null, null, null, null, null)
            .Merge("A1:M1").Merge("D4:F4").Merge("A4:A5").Merge("B4:B5").Merge("C4:C5").Merge("G4:G5").Merge("H4:H5").Merge("I4:I5")
            .Row(6, Sketch.Painted("1F4E79", "Priority 1: Earlier identification")).Merge("A6:M6")
            .Row(7, "1.1", "Publish the core offer", "Head of SEND", Sketch.Day(2026, 1, 5), Sketch.Day(2026, 9, 30), null, Sketch.Painted("00B050"), Sketch.Number(0.5, "0%"), "Draft agreed", "Families can find help", null, "X123", "Chapter 4")
            .Row(8, null, null, null, null, null, null, null, null, "Second reading in July")
            .Row(9, "1.2", "Train early years staff", "Designated clinical officer", "September 2025", "by end of Q4", "TBC", Sketch.Painted("FFC000"), "about half", "Trainer found", null, "Venue", null, "Chapter 2")
            .Row(10, "1.3", "Audit referrals", "Programme manager", "03/10/2025", "within 6 months", null, "Amber/Green", 35, Sketch.Worked("VLOOKUP(A10,Data!A:B,2)", "Sample drawn"))
            .Row(11, "Ref", "Action", "Lead", "Start", "Due", "Revised", "RAG", "Progress %", "Progress update")
            .Row(12, "Priority 2: Waiting times")
            .Row(13, duplicateReference ? "1.2" : "2.1", "Clear the assessment backlog", "ICB commissioner", Sketch.Day(2025, 10, 1), "end of 2026", "autumn term 2026", "R", "80%", "Hub opened", null, null, null, Sketch.Error("#REF!"))
            .Row(14, "2.2", "Online assessments", "ICB commissioner", null, "Ongoing", null, "Blue - complete", 100, "Contract let")
            .Row(15, "2.3", "Pathway for under fives", null, null, Sketch.Day(2026, 12, 1, "17"), null, "Delayed", Sketch.Worked("H14*2", null))
            .Row(17, null, "Total actions", null, null, null, null, Sketch.Worked("COUNTA(B7:B15)", 6))
            .Row(18, null, "Count of red", null, null, null, null, 1)
            .Row(20, "RAG key")
            .Row(21, "Red", "Will not be delivered on time")
            .Row(22, "Green", "On track")
            .Comment("B9", "Ask the early years board").Thread("I13", "Numbers to be checked").Box("Draft, not for circulation")
            .HideColumn(12).HideRow(10);
        plan.ColouredByRule();
        book.Sheet("Data", "hidden").Row(1, "Lookup", "Value");
        book.Sheet("Old plan", "veryHidden").Row(1, "Ref", "Action", "Owner", "Due");
        book.Sheet("Cover").Row(1, "How to use this workbook");
        return book;
    }
}
