using Governance.Host.Cli;

namespace Governance.Tests.Host;

public sealed class SettingArgumentTests
{
    [Theory]
    [InlineData("--Database:Provider=SqlServer", true)]
    [InlineData("--environment=Production", true)]
    [InlineData("--urls=http://localhost:5080", false)]
    [InlineData("--data=/srv/data", false)]
    [InlineData("--bogus=1", false)]
    [InlineData("Database:Provider=SqlServer", false)]
    public void Split_OneArgument_GoesToConfigurationOrToTheVerb(string argument, bool isSetting) =>
        SettingArguments.Split([argument]).Settings.Count.ShouldBe(isSetting ? 1 : 0);
}
