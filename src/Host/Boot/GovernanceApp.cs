using Governance.Host.Health;
using Governance.Host.Jobs;
using Governance.Host.Mail;
using Governance.Host.Security;
using Governance.Platform.Ui;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging.Console;

namespace Governance.Host.Boot;

/// <summary>The one registration, for the site, the command line and tests.</summary>
internal static class GovernanceApp
{
    private const long MostKeptPages = 32 * 1024 * 1024;

    /// <param name="settings">Configuration as <c>--Section:Key=value</c>.</param>
    /// <param name="forVerb">A verb keeps stdout for its own answer, so logs go to stderr.</param>
    /// <param name="configure">Last word before the program is built: a test's clock and server.</param>
    public static WebApplication Build(IReadOnlyList<string> settings, bool forVerb, Action<WebApplicationBuilder>? configure = null)
    {
        // Settings and static files lie beside the program, wherever and by whatever it is started.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = [.. settings],
            ApplicationName = typeof(GovernanceApp).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        AddLogs(builder, forVerb);
        AddWeb(builder);
        builder.AddSignIn();
        builder.Services.AddScoped<IFrame, FrameReader>();
        var engine = DatabaseSettings.Engine(builder.Configuration);
        builder.Services.AddRooms(engine);
        builder.Services.AddOwnedDatabases();
        builder.Services.AddSchedule(builder.Configuration);
        builder.Services.AddMail(builder.Configuration);
        builder.Services.AddHealth();
        builder.Services.AddTelemetry(builder.Configuration);
        configure?.Invoke(builder);
        var app = builder.Build();
        app.UsePipeline();
        return app;
    }

    private static void AddWeb(WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var most = (builder.Configuration.GetValue<long?>("Uploads:MaxMegabytes") ?? 20) * 1024 * 1024;
        builder.WebHost.ConfigureKestrel(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = most;
        });
        services.Configure<FormOptions>(o => o.MultipartBodyLengthLimit = most);

        // Before any module: a later call replaces the conventions they register, and their pages would stand open.
        services.AddRazorPages().AddMvcOptions(o =>
        {
            o.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
            BindingWords.Set(o.ModelBindingMessageProvider);
            // What is required is a rule of the request, said in its own words.
            o.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true;
        });
        services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "governance-form";
            o.SuppressXFrameOptionsHeader = true;
            o.Cookie.SameSite = SameSiteMode.Strict;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        services.AddResponseCompression(o => o.EnableForHttps = true);
        services.AddOutputCache(o => o.SizeLimit = MostKeptPages);
        services.AddHttpContextAccessor();
        services.AddMemoryCache();
    }

    private static void AddLogs(WebApplicationBuilder builder, bool forVerb)
    {
        if (!builder.Environment.IsDevelopment())
        {
            builder.Logging.ClearProviders().AddJsonConsole(o => o.UseUtcTimestamp = true);
        }

        if (forVerb)
        {
            builder.Services.Configure<ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        }
    }
}
