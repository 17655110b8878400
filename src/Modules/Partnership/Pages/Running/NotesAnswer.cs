using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Partnership.Pages.Running;

/// <summary>What the script that saves notes is told.</summary>
internal static class NotesAnswer
{
    public static IActionResult To(Result<NotesSaved> result) => result.Ok
        ? new JsonResult(new { message = $"Saved at {UkText.Time(TimeOnly.FromDateTime(UkClock.Local(result.Value.At).DateTime))}", version = result.Value.Version })
        : new JsonResult(new { problems = result.Outcome == Outcome.Conflict ? null : result.Problems.Select(p => p.Message) })
        {
            StatusCode = result.Outcome switch
            {
                Outcome.Conflict => StatusCodes.Status409Conflict,
                Outcome.Missing => StatusCodes.Status404NotFound,
                Outcome.Forbidden => StatusCodes.Status403Forbidden,
                _ => StatusCodes.Status400BadRequest,
            },
        };
}
