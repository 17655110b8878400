using System.IO.Compression;
using System.Text.Json;
using Governance.Host.Cli;
using Microsoft.Data.Sqlite;

namespace Governance.Tests.Host;

public sealed class CommandLineTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("nonsense")]
    [InlineData("audit")]
    [InlineData("migrate", "--bogus")]
    [InlineData("restore", "no-such-file.zip")]
    [InlineData("backup")]
    [InlineData("user", "add", "sam")]
    public async Task Run_WrongUsage_ExitsTwoAndSaysWhy(params string[] typed)
    {
        var (exit, output, errors) = await Run(typed);

        exit.ShouldBe(2);
        output.ShouldBeEmpty();
        errors.ShouldContain("--help");
    }

    [Fact]
    public async Task Run_Json_AnswersWithOneObjectAndNothingElse()
    {
        var (exit, output, _) = await Run("migrate", "--json");

        exit.ShouldBe(0);
        using var answer = JsonDocument.Parse(output);
        answer.RootElement.GetProperty("ok").GetBoolean().ShouldBeTrue();
        answer.RootElement.GetProperty("counts").GetProperty("migrations").GetInt32().ShouldBeGreaterThan(1);
        answer.RootElement.GetProperty("problems").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Run_JsonAndRefused_ExitsOneWithReasons()
    {
        var (exit, output, _) = await Run("user", "add", "sam", "--role-name", "Head of SEND", "--roles", "chair,wizard", "--json");

        exit.ShouldBe(1);
        using var answer = JsonDocument.Parse(output);
        answer.RootElement.GetProperty("ok").GetBoolean().ShouldBeFalse();
        var problem = answer.RootElement.GetProperty("problems").EnumerateArray().Single();
        problem.GetProperty("code").GetString().ShouldBe("role-unknown");
        problem.GetProperty("severity").GetString().ShouldBe("error");
        problem.GetProperty("message").GetString().ShouldNotBeNull().ShouldContain("wizard");
    }

    [Fact]
    public async Task UserAdd_SameNameTwice_IsRefusedTheSecondTime()
    {
        string[] typed = ["user", "add", "sam", "--role-name", "Head of SEND", "--roles", "workstream-lead"];

        (await Run(typed)).Errors.ShouldContain("One-time password:");
        var (exit, _, errors) = await Run(typed);

        exit.ShouldBe(1);
        errors.ShouldContain("Another account has that user name");
    }

    [Fact]
    public async Task AuditVerify_LineChangedBehindItsBack_NamesTheLine()
    {
        await Run("user", "add", "sam", "--role-name", "Head of SEND", "--roles", "chair");
        (await Run("audit", "verify")).Exit.ShouldBe(0);
        await Change("UPDATE platform_Audit SET ByRole = 'Somebody else' WHERE Sequence = 1");

        var (exit, _, errors) = await Run("audit", "verify");

        exit.ShouldBe(1);
        errors.ShouldContain("Line 1 of");
    }

    [Fact]
    public async Task Restore_OfABackup_IsProvedAndPutBack()
    {
        await Run("user", "add", "sam", "--role-name", "Head of SEND", "--roles", "chair");
        (await Run("backup", folder.File("b.zip"))).Exit.ShouldBe(0);

        var (exit, output, errors) = await Run("restore", folder.File("b.zip"), "--verify");
        exit.ShouldBe(0, errors);
        output.ShouldContain("row counts, audit trail");
        (await Run("restore", folder.File("b.zip"))).Errors.ShouldContain("already holds a database");
        (await RunOn(folder.File("other"), "restore", folder.File("b.zip"))).Exit.ShouldBe(0);
        (await RunOn(folder.File("other"), "user", "add", "sam", "--role-name", "x", "--roles", "chair")).Errors.ShouldContain("Another account");
    }

    [Fact]
    public async Task RestoreVerify_FileSwappedInsideTheBackup_IsRefused()
    {
        await Run("migrate");
        await Run("backup", folder.File("b.zip"));
        await using (var zip = await ZipFile.OpenAsync(folder.File("b.zip"), ZipArchiveMode.Update))
        {
            zip.GetEntry("warehouse.db")!.Delete();
            await zip.CreateEntryFromFileAsync(folder.File("data/governance.db"), "warehouse.db");
        }

        var (exit, _, errors) = await Run("restore", folder.File("b.zip"), "--verify");

        exit.ShouldBe(1);
        errors.ShouldContain("warehouse.db is not the file that was backed up");
    }

    [Fact]
    public async Task RestoreVerify_SomeOtherFile_IsRefused()
    {
        await File.WriteAllTextAsync(folder.File("b.zip"), "not a zip");

        var (exit, _, errors) = await Run("restore", folder.File("b.zip"), "--verify");

        exit.ShouldBe(1);
        errors.ShouldContain("cannot be read as a backup");
    }

    private Task<(int Exit, string Output, string Errors)> Run(params string[] typed) => RunOn(folder.File("data"), typed);

    private static async Task<(int Exit, string Output, string Errors)> RunOn(string data, params string[] typed)
    {
        var (output, errors) = (new StringWriter(), new StringWriter());
        var exit = await CommandLine.Run([.. typed, "--data", data, "--Logging:LogLevel:Default=None"], new Terminal(output, errors, IsInteractive: false));
        return (exit, output.ToString(), errors.ToString());
    }

    private async Task Change(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={folder.File("data/governance.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        (await command.ExecuteNonQueryAsync()).ShouldBe(1);
    }
}
