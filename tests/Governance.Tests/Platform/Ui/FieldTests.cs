using Governance.Platform.Messages;
using Governance.Platform.Ui;

namespace Governance.Tests.Platform.Ui;

public sealed class FieldTests
{
    [Fact]
    public async Task Input_WithAnError_IsDescribedByHintAndError()
    {
        var view = Rendered.View();
        view.ViewData.ModelState.AddModelError("Form.Percent", "Enter a percent");
        var body = await Rendered.Tag(new GovukInputTagHelper { ViewContext = view, For = view.Field("Form.Percent", 75), Label = "Percent", Hint = "50% last time", Width = 3, Suffix = "%" });

        var input = body.QuerySelector("input")!;
        input.GetAttribute("aria-describedby").ShouldBe("Form_Percent-hint Form_Percent-error");
        input.ClassList.ShouldContain("govuk-input--error");
        body.QuerySelector("#Form_Percent-error")!.TextContent.ShouldBe("Error: Enter a percent");
        body.QuerySelector(".govuk-form-group")!.ClassList.ShouldContain("govuk-form-group--error");
        body.QuerySelector("label")!.GetAttribute("for").ShouldBe(input.Id);
    }

    [Fact]
    public async Task Input_WithoutAnError_CarriesNoErrorMarkup()
    {
        var view = Rendered.View();
        var body = await Rendered.Tag(new GovukInputTagHelper { ViewContext = view, For = view.Field("Form.Percent", 75), Label = "Percent" });

        body.QuerySelector(".govuk-error-message").ShouldBeNull();
        body.QuerySelector("input")!.HasAttribute("aria-describedby").ShouldBeFalse();
        body.QuerySelector("input")!.GetAttribute("value").ShouldBe("75");
        body.QuerySelector("input")!.GetAttribute("name").ShouldBe("Form.Percent");
    }

    [Fact]
    public async Task Input_WhenWhatWasTypedCannotBeRead_KeepsIt()
    {
        var view = Rendered.View();
        view.ViewData.ModelState.SetModelValue("Form.Percent", "lots", "lots");
        view.ViewData.ModelState.AddModelError("Form.Percent", "Percent must be a number");
        var body = await Rendered.Tag(new GovukInputTagHelper { ViewContext = view, For = view.Field("Form.Percent", null), Label = "Percent" });

        body.QuerySelector("input")!.GetAttribute("value").ShouldBe("lots");
    }

    [Fact]
    public async Task Input_OfAPassword_IsNeverFilledIn()
    {
        var view = Rendered.View();
        var body = await Rendered.Tag(new GovukInputTagHelper { ViewContext = view, For = view.Field("Form.Password", "secret"), Label = "Password", Type = "password" });

        body.InnerHtml.ShouldNotContain("secret");
    }

    [Fact]
    public async Task Textarea_WithMarkupAndALeadingLineEnd_KeepsEveryCharacter()
    {
        var view = Rendered.View();
        const string typed = "\nTwo offers </textarea><script>alert(1)</script> “made”";
        var body = await Rendered.Tag(new GovukTextareaTagHelper { ViewContext = view, For = view.Field("Form.Text", typed), Label = "Update", Limit = 1200 });

        body.QuerySelector("textarea")!.TextContent.ShouldBe(typed);
        body.QuerySelector("script").ShouldBeNull();
        body.QuerySelector("#Form_Text-count")!.TextContent.ShouldBe($"{typed.Length} of 1,200 characters");
        body.QuerySelector("textarea")!.GetAttribute("aria-describedby").ShouldBe("Form_Text-count");
    }

    [Fact]
    public async Task Radios_WithAValue_CheckItAndLinkErrorsToTheFirst()
    {
        var view = Rendered.View();
        view.ViewData.ModelState.AddModelError("Form.Claim", "Choose a status");
        var body = await Rendered.Tag(new GovukRadiosTagHelper
        {
            ViewContext = view,
            For = view.Field("Form.Claim", "AtRisk"),
            Label = "Status you claim",
            Items = [new("", "Use the computed status"), new("AtRisk", "At risk", "Say why")],
        });

        var radios = body.QuerySelectorAll("input");
        radios[0].Id.ShouldBe("Form_Claim");
        radios[0].HasAttribute("checked").ShouldBeFalse();
        radios[1].HasAttribute("checked").ShouldBeTrue();
        body.QuerySelector("fieldset")!.GetAttribute("aria-describedby").ShouldBe("Form_Claim-error");
        body.QuerySelector("#Form_Claim_1-hint")!.TextContent.ShouldBe("Say why");
    }

    [Fact]
    public async Task Checkbox_PostedUnticked_StaysUnticked()
    {
        var view = Rendered.View();
        view.ViewData.ModelState.SetModelValue("Form.Critical", "false", "false");
        var body = await Rendered.Tag(new GovukCheckboxTagHelper { ViewContext = view, For = view.Field("Form.Critical", true), Label = "Critical" });

        body.QuerySelector("input")!.HasAttribute("checked").ShouldBeFalse();
        body.QuerySelector("input")!.GetAttribute("value").ShouldBe("true");
    }

    [Fact]
    public async Task Select_WithAnEmptyChoice_SelectsTheModelsValue()
    {
        var view = Rendered.View();
        var body = await Rendered.Tag(new GovukSelectTagHelper { ViewContext = view, For = view.Field("Form.Board", "b"), Label = "Board", Empty = "Choose a board", Items = [new("a", "First"), new("b", "Second")] });

        body.QuerySelectorAll("option").Select(o => o.TextContent).ShouldBe(["Choose a board", "First", "Second"]);
        body.QuerySelector("option[selected]")!.TextContent.ShouldBe("Second");
    }

    [Fact]
    public async Task ErrorSummary_WithErrors_LinksEachToItsField()
    {
        var view = Rendered.View();
        view.ViewData.ModelState.AddProblems(
            [new("a", "Enter what has changed", "Text"), new("b", "Nothing was saved."), new("c", "Only advice", "Text") { Severity = Severity.Advice }],
            "Form");
        var body = await Rendered.Tag(new ErrorSummaryTagHelper { ViewContext = view });

        body.QuerySelector("a")!.GetAttribute("href").ShouldBe("#Form_Text");
        body.QuerySelectorAll("li").Select(l => l.TextContent).ShouldBe(["Nothing was saved.", "Enter what has changed"]);
        body.QuerySelector("[role=alert]").ShouldNotBeNull();
    }

    [Fact]
    public async Task ErrorSummary_WithoutErrors_WritesNothing()
    {
        var body = await Rendered.Tag(new ErrorSummaryTagHelper { ViewContext = Rendered.View() });

        body.InnerHtml.ShouldBeEmpty();
    }
}
