using AngleSharp.Dom;
using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Tests.Platform.Ui;

public sealed class ConflictTests
{
    [Fact]
    public void Mark_OfTwoTexts_MarksOnlyWhatDiffers()
    {
        var (yours, theirs) = WordDiff.Mark("Two offers made, one accepted.", "Two offers made, both being checked.");

        Rendered.Html(yours).QuerySelectorAll("ins").Select(e => e.TextContent).ShouldBe(["one accepted"]);
        Rendered.Html(theirs).QuerySelectorAll("del").Select(e => e.TextContent).ShouldBe(["both being checked"]);
        Rendered.Html(yours).TextContent.ShouldBe("Two offers made, one accepted.");
        Rendered.Html(theirs).TextContent.ShouldBe("Two offers made, both being checked.");
    }

    [Theory]
    [InlineData("", "something")]
    [InlineData("something", "")]
    [InlineData("same", "same")]
    [InlineData("<b>a</b> & c", "<i>a</i> & c")]
    public void Mark_OfAnyTexts_LosesNoWord(string yours, string theirs)
    {
        var (left, right) = WordDiff.Mark(yours, theirs);

        Rendered.Html(left).TextContent.ShouldBe(yours);
        Rendered.Html(right).TextContent.ShouldBe(theirs);
        Rendered.Html(left).QuerySelector("b,i").ShouldBeNull();
    }

    [Fact]
    public void Mark_OfEqualTexts_MarksNothing() => Rendered.Html(WordDiff.Mark("same words", "same words").Yours).QuerySelector("ins").ShouldBeNull();

    [Theory]
    [InlineData("yours", "mine")]
    [InlineData("theirs", "stored")]
    [InlineData("both", "stored\n\nmine")]
    [InlineData(null, "mine")]
    [InlineData("nonsense", "mine")]
    public void Chosen_ByField_FollowsTheChoice(string? keep, string text)
    {
        var form = new ConflictForm { Yours = new() { ["Text"] = "mine" }, Theirs = new() { ["Text"] = "stored" }, Keep = new() { ["Text"] = keep } };

        form.Chosen("Text").ShouldBe(text);
    }

    [Theory]
    [InlineData("", "stored", "stored")]
    [InlineData("mine", "", "mine")]
    [InlineData("same", "same", "same")]
    public void Chosen_OfBothWhenOneIsEmptyOrEqual_DoesNotRepeat(string yours, string theirs, string text)
    {
        var form = new ConflictForm { Yours = new() { ["Text"] = yours }, Theirs = new() { ["Text"] = theirs }, Keep = new() { ["Text"] = "both" } };

        form.Chosen("Text").ShouldBe(text);
        form.Chosen("Other").ShouldBe("");
    }

    [Fact]
    public void CanJoin_OfProse_ButNotOfAPercent()
    {
        ConflictForm.CanJoin(new FieldVersions("Text", "Update", new string('a', 80), "")).ShouldBeTrue();
        ConflictForm.CanJoin(new FieldVersions("Percent", "Percent", "75", "60")).ShouldBeFalse();
    }

    [Fact]
    public async Task Progress_WhenDone_AsksNoMore()
    {
        (await Rendered.Tag(new JobProgressTagHelper { Url = "/runs/1", Now = new(40, "Checking", Done: false) })).QuerySelector("[data-progress-again]").ShouldNotBeNull();
        (await Rendered.Tag(new JobProgressTagHelper { Url = "/runs/1", Now = new(100, "Done", Done: true) })).QuerySelector("[data-progress-again]").ShouldBeNull();
    }

    [Theory]
    [InlineData(BannerKind.Off, "alert")]
    [InlineData(BannerKind.Warn, "status")]
    public async Task Banner_ByKind_InterruptsOnlyWhenSomethingIsWrong(BannerKind kind, string role)
    {
        var output = new Microsoft.AspNetCore.Razor.TagHelpers.TagHelperOutput("banner", [], (_, _) =>
            Task.FromResult(new Microsoft.AspNetCore.Razor.TagHelpers.DefaultTagHelperContent().SetContent("Two days old.")));
        await new BannerTagHelper { Kind = kind, Title = "Old." }.ProcessAsync(new([], new Dictionary<object, object>(), "1"), output);

        output.Attributes["role"].Value.ShouldBe(role);
        Rendered.Html(output.Content).QuerySelector("p")!.TextContent.ShouldBe("Old. Two days old.");
    }
}
