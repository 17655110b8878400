using System.Threading.RateLimiting;
using Governance.Platform.Data;
using Governance.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Host.Security;

internal static class SignInRegistration
{
    public const string RateLimit = "sign-in";

    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var settings = SignInSettings.From(builder.Configuration, builder.Environment);
        services.AddSingleton(settings);
        AddIdentity(services, settings);
        services.AddAuthorization(o =>
        {
            // A page without a permission of its own is denied to everybody, signed in or not.
            o.FallbackPolicy = new AuthorizationPolicyBuilder().RequireAssertion(_ => false).Build();
        });
        services.AddRateLimiter(o =>
        {
            o.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            o.AddPolicy(RateLimit, context => HttpMethods.IsPost(context.Request.Method)
                ? RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = settings.TriesPerMinute, Window = TimeSpan.FromMinutes(1) })
                : RateLimitPartition.GetNoLimiter("reading"));
        });
        services.AddHsts(o =>
        {
            o.MaxAge = TimeSpan.FromDays(365);
            o.IncludeSubDomains = true;
        });
        services.Configure<ForwardedHeadersOptions>(o =>
        {
            o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            foreach (var proxy in builder.Configuration.GetSection("Proxy:Addresses").Get<string[]>() ?? [])
            {
                o.KnownProxies.Add(System.Net.IPAddress.Parse(proxy));
            }
        });
    }

    private static void AddIdentity(IServiceCollection services, SignInSettings settings)
    {
        services.AddDataProtection().SetApplicationName("governance");
        services.AddOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>()
            .Configure<Engine, ILoggerFactory>((o, engine, logs) => o.XmlRepository =
                new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(Directory.CreateDirectory(Path.Combine(engine.DataFolder, "keys")), logs));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(o =>
        {
            o.ApplicationCookie!.Configure(c =>
            {
                c.Cookie.Name = "governance";
                c.Cookie.SameSite = SameSiteMode.Lax;
                c.LoginPath = "/account/sign-in";
                c.ReturnUrlParameter = "returnTo";
                c.ExpireTimeSpan = settings.IdleTime;
                c.SlidingExpiration = true;
                c.Events.OnRedirectToAccessDenied = context =>
                {
                    context.Response.StatusCode = StatusCodes.Status403Forbidden;
                    return Task.CompletedTask;
                };
            });
        });
        services.AddIdentityCore<Account>(o =>
        {
            o.Password.RequiredLength = 12;
            o.Password.RequiredUniqueChars = 5;
            o.Password.RequireDigit = o.Password.RequireUppercase = o.Password.RequireLowercase = o.Password.RequireNonAlphanumeric = false;
            o.Lockout.MaxFailedAccessAttempts = 5;
            o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            o.User.RequireUniqueEmail = false;
        })
            .AddEntityFrameworkStores<GovernanceDb>()
            .AddSignInManager()
            .AddClaimsPrincipalFactory<AccountClaims>()
            .AddDefaultTokenProviders();
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = TimeSpan.FromMinutes(1));
    }
}

/// <summary>How sign-in behaves; section <c>SignIn</c>.</summary>
internal sealed record SignInSettings(bool SecondStepForAdministrators, int TriesPerMinute, TimeSpan IdleTime)
{
    public static SignInSettings From(IConfiguration configuration, IHostEnvironment environment) => new(
        configuration.GetValue("SignIn:SecondStepForAdministrators", environment.IsProduction()),
        configuration.GetValue("SignIn:TriesPerMinute", 10),
        TimeSpan.FromMinutes(configuration.GetValue("SignIn:IdleMinutes", 60)));
}
