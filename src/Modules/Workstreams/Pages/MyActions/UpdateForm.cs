using System.Globalization;
using Governance.Platform.Messages;
using Governance.Platform.Rag;
using Governance.Platform.Ui;
using Governance.Workstreams.Engine.Updating;

namespace Governance.Workstreams.Pages.MyActions;

/// <summary>The five-minute form as it is typed.</summary>
internal sealed record UpdateForm
{
    public string? Period { get; set; }

    public int Version { get; set; }

    public string? Text { get; set; }

    public string? Percent { get; set; }

    public DateParts Forecast { get; set; } = new();

    public string? ClaimedRag { get; set; }

    public string? ClaimReason { get; set; }

    public Guid? BlockerId { get; set; }

    public string? BlockerText { get; set; }

    public bool BlockerCritical { get; set; }

    public static UpdateForm From(UpdateFields said, string period, int version) => new()
    {
        Period = period,
        Version = version,
        Text = said.Text,
        Percent = said.Percent?.ToString(CultureInfo.InvariantCulture),
        Forecast = DateParts.From(said.Forecast),
        ClaimedRag = said.Claimed?.ToString() ?? "",
        ClaimReason = said.ClaimReason,
        BlockerId = said.BlockerId,
        BlockerText = said.BlockerText,
        BlockerCritical = said.BlockerCritical,
    };

    public Result<UpdateFields> Read()
    {
        var problems = new List<Problem>();
        int? percent = null;
        var typed = Percent?.Trim().TrimEnd('%').Trim() ?? "";
        if (int.TryParse(typed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            percent = number;
        }
        else if (typed.Length > 0)
        {
            problems.Add(new("percent-not-number", "Percent complete must be a whole number from 0 to 100, such as 75", nameof(Percent)));
        }

        if (!Forecast.TryToOptionalDate("date it will be finished", nameof(Forecast), out var forecast, out var wrong))
        {
            problems.Add(wrong);
        }

        return problems.Count > 0 ? Result<UpdateFields>.Invalid(problems) : new UpdateFields
        {
            Text = Text ?? "",
            Percent = percent,
            Forecast = forecast,
            Claimed = Enum.TryParse<RagStatus>(ClaimedRag, out var claimed) ? claimed : null,
            ClaimReason = ClaimReason ?? "",
            BlockerId = BlockerId,
            BlockerText = BlockerText ?? "",
            BlockerCritical = BlockerCritical,
        };
    }

    /// <summary>What was kept on the conflict page, as it is written there.</summary>
    public static UpdateForm From(ConflictForm kept, string period, Guid? blockerId) => new()
    {
        Period = period,
        Version = kept.Version,
        Text = kept.Chosen(nameof(Text)),
        Percent = kept.Chosen(nameof(Percent)),
        Forecast = DateParts.From(UpdateWords.Day(kept.Chosen(nameof(Forecast)))),
        ClaimedRag = UpdateWords.Claimed(kept.Chosen(nameof(ClaimedRag)))?.ToString() ?? "",
        ClaimReason = kept.Chosen(nameof(ClaimReason)),
        BlockerId = blockerId,
        BlockerText = kept.Chosen(nameof(BlockerText)),
        BlockerCritical = kept.Chosen(nameof(BlockerCritical)) == UpdateWords.Yes,
    };
}
