using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Intake.Reading;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;

namespace Governance.Intake.Pages.Submissions;

/// <summary>Puts a file on record that the command line reads where it lies. Answers the submission.</summary>
internal sealed record ReceiveExtract(string Kind, string? Sender, string? Period, string? Sheet, FoundFile File) : ICommand<Received>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Send;
}

/// <param name="Id">The submission.</param>
/// <param name="Number">Its number.</param>
/// <param name="IsDuplicate">The same file came before, so it is not read.</param>
/// <param name="Reason">Which file that was, or empty.</param>
internal sealed record Received(Guid Id, int Number, bool IsDuplicate, string Reason)
{
    /// <summary>Number of the same file where it waits to be accepted, or null.</summary>
    public int? WaitsAs { get; init; }
}

internal sealed class ReceiveExtractHandler(IntakeDesk desk) : IRequestHandler<ReceiveExtract, Result<Received>>
{
    public async Task<Result<Received>> Handle(ReceiveExtract request, CancellationToken cancellationToken)
    {
        var of = await desk.Check(request.Kind, request.Sender, request.Period, request.File.Name, cancellationToken);
        if (!of.Ok)
        {
            return of.As<Received>();
        }

        var (submission, earlier) = await desk.Receive(Guid.CreateVersion7(), of.Value, request.File.Name, request.File.Look, cancellationToken);
        submission.Sheet = request.Sheet ?? "";
        return new Received(submission.Id, submission.Number, submission.State == SubmissionState.Duplicate, submission.Reason) { WaitsAs = earlier?.State == SubmissionState.Checked ? earlier.Number : null };
    }
}

/// <summary>Seals a file that was sent through the site, and the metadata file that came with it, and puts it on record; the worker reads it.</summary>
internal sealed record SendExtract(string Kind, string? Sender, string? Period, string FileName, Stream Content, Stream? Meta = null) : ICommand<Received>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Send;
}

internal sealed class SendExtractHandler(IntakeDesk desk, SealedFiles files) : IRequestHandler<SendExtract, Result<Received>>
{
    public async Task<Result<Received>> Handle(SendExtract request, CancellationToken cancellationToken)
    {
        var of = await desk.Check(request.Kind, request.Sender, request.Period, request.FileName, cancellationToken);
        if (!of.Ok)
        {
            return of.As<Received>();
        }

        if (request.Meta is not null && !of.Value.Kind.HasMeta)
        {
            return new Problem("meta-needless", $"{of.Value.Kind.Name} has no metadata file. Send the file alone.", "Meta");
        }

        var id = Guid.CreateVersion7();
        request.Content.Position = 0;
        var look = await files.Keep(id, request.Content, cancellationToken);
        if (request.Meta is { } meta)
        {
            await files.Keep(SealedFiles.Beside(id), meta, cancellationToken);
        }

        var (submission, _) = await desk.Receive(id, of.Value, request.FileName, look, cancellationToken);
        if (submission.State == SubmissionState.Duplicate)
        {
            files.Forget(id);
        }

        return new Received(id, submission.Number, submission.State == SubmissionState.Duplicate, submission.Reason);
    }
}
