using System.Globalization;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Intake.Pages.Submissions;
using Governance.Intake.Reading;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Intake.Contributions.Verbs;

/// <summary>Reads an extract where it lies, as the site reads one that was sent.</summary>
internal sealed class IntakeLoad(ISender sender, IntakeDesk desk, KindDirectory kinds, UkClock clock, LoadDesk loads, StagingCleaner cleaner) : IVerb
{
    public static VerbShape Shape => new("intake load", "Read an extract, check it, and keep it for a person to accept.")
    {
        Arguments =
        [
            new("KIND", "What it is, such as ehc-plans, sen-support, ledger", Required: true),
            new("FILE", "The extract: .csv or .xlsx; of dfe-tidy, FILE with .meta.csv beside it is read too", VerbValue.InputFile, Required: true),
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
        progress.Report($"Looking at {name}");
        await cleaner.Clean(token);
        var found = FoundFile.At(path, kinds.Find(kind, clock.Today)?.HasMeta ?? false);
        var told = new Telling(progress);
        if (input.Flag("dry-run"))
        {
            var of = await desk.Check(kind, input.TextOrNull("sender"), input.TextOrNull("period"), name, token);
            return of.Ok ? Dry(await loads.DryRun(of.Value, found, input.TextOrNull("sheet"), told, token)) : VerbResult.Refused(of.Problems);
        }

        var received = await sender.Send(new ReceiveExtract(kind, input.TextOrNull("sender"), input.TextOrNull("period"), input.TextOrNull("sheet"), found), token);
        if (!received.Ok)
        {
            return VerbResult.Refused(received.Problems);
        }

        if (received.Value.IsDuplicate)
        {
            // A run that was killed before it could accept what it read is finished by the next.
            return received.Value.WaitsAs is { } waits && input.TextOrNull("accept") is { } late
                ? await Accept(waits, late, [], token)
                : VerbResult.Refused(new Problem("duplicate-file", $"{Submission.ReferenceFor(received.Value.Number)}: {received.Value.Reason} It was not read."));
        }

        var number = received.Value.Number;
        var loaded = await Read(received.Value.Id, found, told, token);
        return !loaded.Ok ? VerbResult.Refused(loaded.Problems)
            : input.TextOrNull("accept") is { } grounds ? await Accept(number, grounds, Said(loaded.Value), token)
            : Say(loaded.Value.Counts, Said(loaded.Value), $"{Submission.ReferenceFor(number)} waits to be accepted at /intake/submissions/{number}.", number);
    }

    private async Task<VerbResult> Accept(int number, string grounds, IEnumerable<Problem> said, CancellationToken token)
    {
        var read = await sender.Send(new GetSubmission(number), token);
        var accepted = await sender.Send(new AcceptSubmission(number, read.Value.Version, grounds, grounds), token);
        return accepted.Ok ? Say(read.Value.Counts, said, $"{Submission.ReferenceFor(number)} was accepted.", number) : VerbResult.Refused(accepted.Problems);
    }

    private async Task<Result<LoadReport>> Read(Guid id, FoundFile found, Telling told, CancellationToken token)
    {
        try
        {
            return await loads.Run(id, found, told, token);
        }
        catch (OperationCanceledException)
        {
            return await loads.Stop(id);
        }
    }

    private static VerbResult Dry(Result<LoadReport> read) => read.Ok ? Say(read.Value.Counts, Said(read.Value), "Nothing was kept.") : VerbResult.Refused(read.Problems);

    private static IEnumerable<Problem> Said(LoadReport report) => report.Rules
        .Select(r => new Problem(r.Rule, $"{Rules.Catalogue.Title(r.Rule)}: {UkText.Count(r.Rows, "row")}.") { Severity = r.Severity }).Concat(report.Problems);

    private static VerbResult Say(LoadCounts counts, IEnumerable<Problem> said, string end, int number = 0)
    {
        var counted = new Dictionary<string, long>(StringComparer.Ordinal)
        {
            ["read"] = counts.Read,
            ["loaded"] = counts.Loaded,
            ["heldAsSymbol"] = counts.Held,
            ["queried"] = counts.Queried,
            ["quarantined"] = counts.Quarantined,
        };
        if (number > 0)
        {
            counted["submission"] = number;
        }

        var line = string.Create(CultureInfo.InvariantCulture, $"{UkText.Count(counts.Read, "row")} read: {UkText.Number(counts.Loaded)} good, {UkText.Number(counts.Held)} held as a symbol, {UkText.Number(counts.Quarantined)} set aside. {end}");
        return new VerbResult(Ok: true, counted, [.. said]) { Lines = [line] };
    }

    private sealed class Telling(IProgress<string> progress) : IProgress<LoadProgress>
    {
        private int told;

        public void Report(LoadProgress value)
        {
            if (value.Rows - told >= 100_000)
            {
                told = value.Rows;
                progress.Report($"{UkText.Number(value.Rows)} rows put, {value.Percent}% of the file read");
            }
        }
    }
}
