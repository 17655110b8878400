using Microsoft.Extensions.Configuration;

namespace Governance.Platform.Contributions;

/// <summary>How large the sample area is made.</summary>
public sealed class DemoScale(IConfiguration settings)
{
    /// <summary>Children of an area that nobody sized.</summary>
    public const int Usual = 5_000;

    /// <summary>Most children it is made for.</summary>
    public const int Most = 2_000_000;

    /// <summary>Children with special educational needs, from <c>Demo:Children</c> or the verb <c>seed</c>; 0 for an area that takes in its own files from the beginning.</summary>
    public int Children { get; set; } = settings.GetValue("Demo:Children", Usual);

    /// <summary>Months of files that it sends, from <c>Demo:Months</c>.</summary>
    public int Months { get; set; } = settings.GetValue("Demo:Months", 36);
}
