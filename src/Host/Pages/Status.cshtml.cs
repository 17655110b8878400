using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Governance.Host.Pages;

/// <summary>What people see instead of a bare status code. Reached by re-execution, so it answers to any method.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class StatusModel : PageModel
{
    [FromRoute]
    public int Code { get; set; }

    public string Heading => Code switch
    {
        400 => "That form could not be read",
        403 => "Your role may not open this page",
        404 => "That page was not found",
        413 => "That file is too large",
        429 => "Too many tries",
        _ => "Something went wrong",
    };

    public string WhatToDo => Code switch
    {
        400 => "It may have been open for a long time, or in another sign-in. Go back, reload the page and send it again.",
        403 => "If your work needs it, ask an administrator to add a role to your account.",
        404 => "Check the address, or find the page from the navigation or by search.",
        413 => "Send a smaller file, or split it.",
        429 => "Wait a minute, then try again.",
        _ => "Nothing you sent was saved. Try again; if it happens twice, tell an administrator when it happened.",
    };
}
