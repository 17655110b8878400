using Governance.Intake.Codes;
using Governance.Intake.Landing;
using Governance.Warehouse.Schema;

namespace Governance.Tests.Intake.Northmere;

public sealed class SettingsTests
{
    [Theory]
    [InlineData(null, "OOT", null, "tuition")]
    [InlineData(null, "WBP", null, "work-based")]
    [InlineData(null, "NFE", null, "unmaintained-college")]
    [InlineData(null, "OTH", null, "unregistered")]
    [InlineData(null, "", "14", "pupil-referral-unit")]
    [InlineData(null, null, "42", "ap-academy")]
    [InlineData(null, null, "11", "independent")]
    [InlineData(null, null, "10", "special")]
    [InlineData(null, null, "18", "further-education")]
    [InlineData(10_000_001, null, null, "further-education")]
    [InlineData(null, null, "1", "registered")]
    [InlineData(null, null, null, "registered")]
    public void OfAlternative_SaysTheTypeOfProvision(int? ukprn, string? unregistered, string? type, string setting)
    {
        Settings.OfAlternative(ukprn, unregistered, type is null ? null : new CodeMeaning(type, "", "", null, null, "")).ShouldBe(setting);
        Bands.Settings.Select(b => b.Key).ShouldContain(setting);
        Bands.Unregistered.Contains(setting).ShouldBe(unregistered is { Length: > 0 });
    }
}
