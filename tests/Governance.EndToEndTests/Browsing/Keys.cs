using Microsoft.Playwright;

namespace Governance.EndToEndTests.Browsing;

/// <summary>Somebody who uses the keyboard alone.</summary>
public static class Keys
{
    private const int MostTabs = 120;

    /// <summary>Presses <c>Tab</c> until the element that fits the selector has the focus.</summary>
    public static Task TabTo(this Window window, string selector) => Go(window, "(e, wanted) => e.matches(wanted)", selector);

    /// <summary>Presses <c>Tab</c> until the link or button with these words has the focus.</summary>
    public static Task TabToWords(this Window window, string words) => Go(window, "(e, wanted) => e.textContent.replace(/\\s+/g, ' ').trim() === wanted", words);

    /// <summary>Presses one key.</summary>
    public static Task Press(this Window window, string key) => window.Page.Keyboard.PressAsync(key);

    /// <summary>Puts a text in place of what the field with the focus holds.</summary>
    public static async Task Write(this Window window, string text)
    {
        await window.Press("Control+A");
        await window.Page.Keyboard.TypeAsync(text);
    }

    /// <summary>Jumps over the frame of the page.</summary>
    public static async Task SkipToMain(this Window window)
    {
        await window.Press("Tab");
        (await window.Focused("e => e.className")).ShouldContain("skip-link");
        await window.Press("Enter");
    }

    /// <summary>Reads something of the element that has the focus.</summary>
    public static Task<string> Focused(this Window window, string read) => window.Page.EvaluateAsync<string>($"({read})(document.activeElement)");

    private static async Task Go(Window window, string fits, string wanted)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await window.Press("Tab");
            if (await window.Page.EvaluateAsync<bool>($"wanted => ({fits})(document.activeElement, wanted)", wanted))
            {
                return;
            }
        }

        throw new ShouldAssertException($"{wanted} was not reached in {MostTabs} presses of Tab.");
    }
}
