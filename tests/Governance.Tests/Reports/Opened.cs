using System.Diagnostics;
using System.Text;

namespace Governance.Tests.Reports;

/// <summary>Opens a file in LibreOffice, as people without Word do.</summary>
internal static class Opened
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The first letters of the PDF it makes of the file; null, with the reason printed, where LibreOffice is not installed.</summary>
    public static string? InLibreOffice(byte[] file, string extension, string folder)
    {
        if (Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Select(p => Path.Combine(p, "soffice")).FirstOrDefault(File.Exists) is not { } program)
        {
            Console.WriteLine($"Not opened in LibreOffice: soffice is not on the path. The {extension} file was validated only.");
            return null;
        }

        var work = Directory.CreateDirectory(Path.Combine(folder, "office")).FullName;
        var path = Path.Combine(work, "file." + extension);
        File.WriteAllBytes(path, file);
        var start = new ProcessStartInfo(program)
        {
            ArgumentList = { $"-env:UserInstallation=file://{work}/profile", "--headless", "--convert-to", "pdf", "--outdir", work, path },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        process.WaitForExit(Patience).ShouldBeTrue("LibreOffice did not finish.");
        return Encoding.ASCII.GetString(File.ReadAllBytes(Path.Combine(work, "file.pdf")), 0, 4);
    }
}
