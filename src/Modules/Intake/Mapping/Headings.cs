using System.Security.Cryptography;
using System.Text;

namespace Governance.Intake.Mapping;

/// <summary>Headings as they are compared: letters and digits alone, small.</summary>
internal static class Headings
{
    public static string Plain(string heading)
    {
        var plain = new StringBuilder(heading.Length);
        foreach (var letter in heading.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit))
        {
            plain.Append(char.ToLowerInvariant(letter));
        }

        return plain.ToString();
    }

    /// <summary>One short key of a whole row of headings, order included.</summary>
    public static string Key(IEnumerable<string> headings) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001f', headings.Select(Plain)))))[..32];
}
