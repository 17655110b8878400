using Governance.Platform.Clock;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>What the script that saves drafts is told.</summary>
internal static class DraftAnswer
{
    public static IActionResult To(Result<DraftSaved> result) => result.Ok
        ? new JsonResult(new { message = $"Draft saved at {UkText.Time(TimeOnly.FromDateTime(UkClock.Local(result.Value.At).DateTime))}", version = result.Value.Version })
        : new JsonResult(new { problems = result.Problems.Select(p => p.Message) })
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
