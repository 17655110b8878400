using Microsoft.EntityFrameworkCore.Migrations;

namespace Governance.Migrations.Sqlite.Triggers;

/// <summary>
/// The database itself refuses to change what agreed minutes hold: what is recorded of a decision, or to delete it.
/// What may still change is the state, and only from to be ratified to what a later meeting made of it.
/// A migration that makes the tables calls <see cref="Up"/> last. Where one only changes them, SQLite rebuilds a table after everything else
/// and loses its triggers, so that the call stands in the next migration.
/// </summary>
public static class MinutedRecords
{
    private const string Refusal = "Minutes hold this record: it is not changed. Record a later decision that supersedes it.";

    private static readonly string[] Decision =
    [
        "Id", "Year", "Number", "Reference", "BoardId", "MeetingId", "Title", "Reason", "Options", "Paper", "Power", "DelegatedFrom", "SupersedesId", "AmountPence",
        "SubjectType", "SubjectId", "AskedBy", "AskedByAccountId", "AskedAt", "AskedOn", "OutcomeText", "DecidedOn", "DecidedAt", "DecidedBy", "MinutedOn",
    ];

    private static readonly string[] Ratification = ["Id", "DecisionId", "MeetingId", "Ratified", "Why", "On", "At", "By", "MinutedOn"];

    /// <summary>Adds the triggers.</summary>
    public static void Up(MigrationBuilder builder)
    {
        builder.Sql(OnUpdate("Decision", Decision, """OR (NEW."State" IS NOT OLD."State" AND NOT (OLD."State" = 'ToBeRatified' AND NEW."State" IN ('Agreed', 'NotRatified')))"""));
        builder.Sql(OnDelete("Decision"));
        builder.Sql(OnUpdate("Ratification", Ratification, ""));
        builder.Sql(OnDelete("Ratification"));
    }

    /// <summary>Takes them away, so that the tables can be rebuilt.</summary>
    public static void Down(MigrationBuilder builder)
    {
        foreach (var name in (string[])["Decision_Minuted", "Decision_MinutedDelete", "Ratification_Minuted", "Ratification_MinutedDelete"])
        {
            builder.Sql($"DROP TRIGGER IF EXISTS \"partnership_{name}\";");
        }
    }

    private static string OnUpdate(string table, string[] columns, string also) => $"""
        CREATE TRIGGER "partnership_{table}_Minuted" BEFORE UPDATE ON "partnership_{table}" WHEN OLD."MinutedOn" IS NOT NULL AND (
        {string.Join(" OR ", columns.Select(c => $"NEW.\"{c}\" IS NOT OLD.\"{c}\""))} {also})
        BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;
        """;

    private static string OnDelete(string table) => $"""
        CREATE TRIGGER "partnership_{table}_MinutedDelete" BEFORE DELETE ON "partnership_{table}" WHEN OLD."MinutedOn" IS NOT NULL
        BEGIN SELECT RAISE(ABORT, '{Refusal}'); END;
        """;
}
