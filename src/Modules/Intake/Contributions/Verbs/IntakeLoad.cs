using System.Globalization;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Intake.Pages.Submissions;
using Governance.Intake.Reading;
using Governance.Platform.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Intake.Contributions.Verbs;

/// <summary>Reads an extract where it lies, as the site reads one that was sent.</summary>
internal sealed class IntakeLoad(ISender sender, IntakeDesk desk, LoadDesk loads, StagingCleaner cleaner) : IVerb
{
    public static VerbShape Shape => new("intake load", "Read an extract, check it, and keep it for a person to accept.")
    {
        Arguments =
        [
            new("KIND", "What it is, such as ehc-plans, sen-support, ledger", Required: true),
            new("FILE", "The extract: .csv or .xlsx", VerbValue.InputFile, Required: true),
        ],
        Options =
        [
            new("sender", "Key of who sent it; not needed where one sender sends this kind"),
            new("period", "Month in its period, such as 2026-10; that of the file's name, else the last that ended"),
            new("sheet", "Sheet to read, where there is more than one"),
            new("accept", "Accept it at once, on these grounds"),
            new("dry-run", "Say what would become of it and keep nothing", VerbValue.Flag),
        ],
    };

    public async Task<VerbResult> Run(VerbInput input, IProgress<string> progress, CancellationToken token)
    {
        var path = input.Text("FILE");
        var (kind, name) = (input.Text("KIND"), Path.GetFileName(path));
        Stream Open() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        progress.Report($"Looking at {name}");
        await cleaner.Clean(token);
        var look = LoadDesk.Walk(Open);
        var told = new Telling(progress);
        if (input.Flag("dry-run"))
        {
            var of = await desk.Check(kind, input.TextOrNull("sender"), input.TextOrNull("period"), name, token);
            return of.Ok ? Say(await loads.DryRun(of.Value, name, input.TextOrNull("sheet"), look, Open, told, token), "Nothing was kept.") : VerbResult.Refused(of.Problems);
        }

        var received = await sender.Send(new ReceiveExtract(kind, input.TextOrNull("sender"), input.TextOrNull("period"), input.TextOrNull("sheet"), name, look), token);
        if (!received.Ok)
        {
            return VerbResult.Refused(received.Problems);
        }

        if (received.Value.IsDuplicate)
        {
            return VerbResult.Refused(new Problem("duplicate-file", $"{Submission.ReferenceFor(received.Value.Number)}: {received.Value.Reason} It was not read."));
        }

        var reference = Submission.ReferenceFor(received.Value.Number);
        var loaded = await loads.Run(received.Value.Id, look, Open, told, token);
        if (!loaded.Ok || input.TextOrNull("accept") is not { } grounds)
        {
            return Say(loaded, $"{reference} waits to be accepted at /intake/submissions/{received.Value.Number}.", received.Value.Number);
        }

        var version = await sender.Send(new GetSubmission(received.Value.Number), token);
        var accepted = await sender.Send(new AcceptSubmission(received.Value.Number, version.Value.Version, grounds, grounds), token);
        return accepted.Ok ? Say(loaded, $"{reference} was accepted.", received.Value.Number) : VerbResult.Refused(accepted.Problems);
    }

    private static VerbResult Say(Result<LoadReport> loaded, string end, int number = 0)
    {
        if (!loaded.Ok)
        {
            return VerbResult.Refused(loaded.Problems);
        }

        var (counts, report) = (loaded.Value.Counts, loaded.Value);
        var said = new Dictionary<string, long>(StringComparer.Ordinal)
        {
            ["read"] = counts.Read,
            ["loaded"] = counts.Loaded,
            ["heldAsSymbol"] = counts.Held,
            ["queried"] = counts.Queried,
            ["quarantined"] = counts.Quarantined,
        };
        if (number > 0)
        {
            said["submission"] = number;
        }

        var problems = report.Rules.Select(r => new Problem(r.Rule, $"{Rules.Catalogue.Title(r.Rule)}: {UkText.Count(r.Rows, "row")}.") { Severity = r.Severity }).Concat(report.Problems);
        var line = string.Create(CultureInfo.InvariantCulture, $"{UkText.Count(counts.Read, "row")} read: {UkText.Number(counts.Loaded)} good, {UkText.Number(counts.Held)} held as a symbol, {UkText.Number(counts.Quarantined)} set aside. {end}");
        return new VerbResult(Ok: true, said, [.. problems]) { Lines = [line] };
    }

    private sealed class Telling(IProgress<string> progress) : IProgress<LoadProgress>
    {
        private int told;

        public void Report(LoadProgress value)
        {
            if (value.Rows - told >= 100_000)
            {
                told = value.Rows;
                progress.Report($"{UkText.Number(value.Rows)} rows put");
            }
        }
    }
}
