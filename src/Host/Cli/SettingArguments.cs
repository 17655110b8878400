namespace Governance.Host.Cli;

/// <summary>Tells configuration (<c>--Section:Key=value</c>, and the host's own keys) from what belongs to a verb.</summary>
internal static class SettingArguments
{
    private static readonly string[] HostKeys = ["--environment=", "--contentRoot=", "--applicationName="];

    public static (IReadOnlyList<string> Settings, IReadOnlyList<string> Typed) Split(IReadOnlyList<string> args) =>
        ([.. args.Where(IsSetting)], [.. args.Where(a => !IsSetting(a))]);

    private static bool IsSetting(string arg)
    {
        if (HostKeys.Any(key => arg.StartsWith(key, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && arg.StartsWith("--", StringComparison.Ordinal) && arg.AsSpan(0, equals).Contains(':');
    }
}
