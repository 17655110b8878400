using Governance.Host.Health;
using Governance.Host.Security;

namespace Governance.Host.Boot;

internal static class Pipeline
{
    public static void UsePipeline(this WebApplication app)
    {
        if (app.Configuration.GetValue<bool>("Proxy:Enabled"))
        {
            app.UseForwardedHeaders();
        }

        app.UseSecurityHeaders();
        if (app.Environment.IsProduction())
        {
            app.UseHsts();
        }

        if (!app.Environment.IsDevelopment())
        {
            app.UseExceptionHandler("/status/500");
        }

        app.UseStatusCodePagesWithReExecute("/status/{0}");
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseMiddleware<WhoIsAsking>();
        app.UseMiddleware<AccountDuties>();
        app.UseAuthorization();

        // A page is kept only for who may open it, and as it was compressed.
        app.UseOutputCache();
        app.UseResponseCompression();
        app.UseAntiforgery();
        app.MapStaticAssets().AllowAnonymous();
        app.MapHealth();
        app.MapRazorPages().WithStaticAssets();

        // Without it an unknown address would fall to the policy that denies, and tell people that their role may not open a page that does not exist.
        app.MapFallback("{**path}", () => Results.NotFound()).RequireAuthorization();
    }
}
