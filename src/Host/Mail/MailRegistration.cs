namespace Governance.Host.Mail;

/// <summary>Section <c>Smtp</c>, and <c>Site:Address</c> for links.</summary>
internal sealed record MailSettings(string? Host, int Port, bool Tls, string? Username, string? Password, string From, string SiteAddress)
{
    public static MailSettings Read(IConfiguration configuration) => new(
        configuration["Smtp:Host"],
        configuration.GetValue("Smtp:Port", 587),
        configuration.GetValue("Smtp:Tls", defaultValue: true),
        configuration["Smtp:Username"],
        configuration["Smtp:Password"],
        configuration["Smtp:From"] ?? "governance@localhost",
        (configuration["Site:Address"] ?? "http://localhost:5080").TrimEnd('/'));
}

internal static class MailRegistration
{
    public static IServiceCollection AddMail(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = MailSettings.Read(configuration);
        services.AddSingleton(settings);
        return string.IsNullOrWhiteSpace(settings.Host)
            ? services.AddSingleton<IMailCarrier, FolderCarrier>()
            : services.AddSingleton<IMailCarrier, SmtpCarrier>();
    }
}
