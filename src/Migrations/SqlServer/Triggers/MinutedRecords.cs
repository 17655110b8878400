using Microsoft.EntityFrameworkCore.Migrations;

namespace Governance.Migrations.SqlServer.Triggers;

/// <summary>
/// The database itself refuses to change what agreed minutes hold: what is recorded of a decision, or to delete it.
/// What may still change is the state, and only from to be ratified to what a later meeting made of it.
/// A migration that makes the tables calls <see cref="Up"/> after that.
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

    /// <summary>The statements, one batch each.</summary>
    public static IReadOnlyList<string> Statements =>
    [
        Trigger("Decision", Decision, "OR (i.[State] <> d.[State] AND NOT (d.[State] = N'ToBeRatified' AND i.[State] IN (N'Agreed', N'NotRatified')))"),
        Trigger("Ratification", Ratification, ""),
    ];

    /// <summary>Adds the triggers.</summary>
    public static void Up(MigrationBuilder builder)
    {
        foreach (var statement in Statements)
        {
            // A batch of its own, also inside the IF of an idempotent script.
            builder.Sql($"EXEC(N'{statement.Replace("'", "''", StringComparison.Ordinal)}');");
        }
    }

    /// <summary>Takes them away.</summary>
    public static void Down(MigrationBuilder builder)
    {
        builder.Sql("DROP TRIGGER IF EXISTS [partnership].[Decision_Minuted];");
        builder.Sql("DROP TRIGGER IF EXISTS [partnership].[Ratification_Minuted];");
    }

    // EXCEPT compares as people do: two nulls are the same.
    private static string Trigger(string table, string[] columns, string also) => $"""
        CREATE TRIGGER [partnership].[{table}_Minuted] ON [partnership].[{table}] AFTER UPDATE, DELETE AS
        BEGIN
            SET NOCOUNT ON;
            IF EXISTS (
                SELECT 1 FROM deleted AS d LEFT JOIN inserted AS i ON i.[Id] = d.[Id]
                WHERE d.[MinutedOn] IS NOT NULL AND (
                    i.[Id] IS NULL {also}
                    OR EXISTS (SELECT {List("d", columns)} EXCEPT SELECT {List("i", columns)})))
            BEGIN
                ROLLBACK TRANSACTION;
                THROW 50001, N'{Refusal}', 1;
            END
        END
        """;

    private static string List(string alias, string[] columns) => string.Join(", ", columns.Select(c => $"{alias}.[{c}]"));
}
