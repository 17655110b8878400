using Governance.Intake.Contributions;
using Governance.Intake.Domain;
using Governance.Intake.Loading;
using Governance.Intake.Reading;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using MediatR;

namespace Governance.Intake.Pages.Submissions;

/// <summary>Puts a file on record that the command line reads where it lies. Answers the submission.</summary>
internal sealed record ReceiveExtract(string Kind, string? Sender, string? Period, string? Sheet, string FileName, FileLook Look) : ICommand<Received>, IPermitted
{
    static string IPermitted.Permission => IntakePermissions.Send;
}

internal sealed record Received(Guid Id, int Number, bool IsDuplicate, string Reason);

internal sealed class ReceiveExtractHandler(IntakeDesk desk) : IRequestHandler<ReceiveExtract, Result<Received>>
{
    public async Task<Result<Received>> Handle(ReceiveExtract request, CancellationToken cancellationToken)
    {
        var of = await desk.Check(request.Kind, request.Sender, request.Period, request.FileName, cancellationToken);
        if (!of.Ok)
        {
            return of.As<Received>();
        }

        var submission = await desk.Receive(Guid.CreateVersion7(), of.Value, request.FileName, request.Look, cancellationToken);
        submission.Sheet = request.Sheet ?? "";
        return new Received(submission.Id, submission.Number, submission.State == SubmissionState.Duplicate, submission.Reason);
    }
}

/// <summary>Seals a file that was sent through the site and puts it on record; the worker reads it.</summary>
internal sealed record SendExtract(string Kind, string? Sender, string? Period, string FileName, Stream Content) : ICommand<Received>, IPermitted
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

        var id = Guid.CreateVersion7();
        request.Content.Position = 0;
        var look = await files.Keep(id, request.Content, cancellationToken);
        var submission = await desk.Receive(id, of.Value, request.FileName, look, cancellationToken);
        if (submission.State == SubmissionState.Duplicate)
        {
            files.Forget(id);
        }

        return new Received(id, submission.Number, submission.State == SubmissionState.Duplicate, submission.Reason);
    }
}
