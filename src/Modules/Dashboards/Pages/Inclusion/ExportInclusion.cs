using System.Text;
using Governance.Dashboards.Contributions;
using Governance.Dashboards.Drawing;
using Governance.Dashboards.Exports;
using Governance.Dashboards.Measures;
using Governance.Platform.Audit;
using Governance.Platform.Clock;
using Governance.Platform.Figures;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Reports.Excel;
using MediatR;

namespace Governance.Dashboards.Pages.Inclusion;

/// <summary>What can be taken away.</summary>
internal enum InclusionFile
{
    /// <summary>Every measure of the view.</summary>
    Excel,

    /// <summary>The open figure, in the Department's tidy shape.</summary>
    Csv,

    /// <summary>What its columns mean.</summary>
    Meta,

    /// <summary>The open figure as a drawing.</summary>
    Svg,

    /// <summary>The view as a folder of pages.</summary>
    Folder,
}

/// <summary>A view of the dashboard, or the figure open in it, as a file.</summary>
internal sealed record ExportInclusion(Asked Asked, InclusionFile File) : ICommand<ExportedFile>, IPermitted
{
    static string IPermitted.Permission => DashboardPermissions.Public;
}

internal sealed class ExportInclusionHandler(InclusionDoor door, DashboardReader reader, AuditTrail audit, LocalArea area, UkClock clock) : IRequestHandler<ExportInclusion, Result<ExportedFile>>
{
    public async Task<Result<ExportedFile>> Handle(ExportInclusion command, CancellationToken token)
    {
        var found = await door.Open(command.Asked, token);
        if (!found.Ok)
        {
            return found.As<ExportedFile>();
        }

        var (set, asked) = (found.Value.Set, found.Value.Asked);
        if (set is null)
        {
            return Result<ExportedFile>.Missing("A set of figures");
        }

        var file = command.File == InclusionFile.Folder ? await Folder(set, asked, token) : Of(await reader.Read(set, asked, token), command.File);
        if (file is null)
        {
            return Result<ExportedFile>.Missing("That figure");
        }

        audit.Add("Exported", "inclusion dashboard", set.SetId.ToString(), file.Name);
        return file;
    }

    private async Task<ExportedFile> Folder(Releasing.ShownSet set, Asked asked, CancellationToken token)
    {
        var (dashboard, large) = await reader.ReadEach(set, asked, token);
        return new(FolderName(set) + ".zip", "application/zip", new DashboardFolder(dashboard, large, area.Name).Zip());
    }

    private ExportedFile? Of(Dashboard dashboard, InclusionFile kind)
    {
        if (kind == InclusionFile.Excel)
        {
            var bands = dashboard.Around.Lists.Say(dashboard.Asked.At);
            var about = $"Inclusion dashboard, {Links.Name(dashboard.Set.Audience)} view{(bands.Length > 0 ? $", {bands}" : "")}; figures to {UkText.Date(dashboard.Set.AsOf)}; suppression policy {UkText.Number(dashboard.Set.PolicyNumber)}.";
            return TableFile.Of(FolderName(dashboard.Set), "xlsx", about, clock.Today, AllMeasures.Of(dashboard));
        }

        if (dashboard.Large is not { } large)
        {
            return null;
        }

        var tidy = new FigureTidy(dashboard, area);
        var figure = LargeFigure.Of(dashboard, area.Name);
        return kind switch
        {
            InclusionFile.Csv => Text(tidy.Name + ".csv", "text/csv; charset=utf-8", tidy.Data()),
            InclusionFile.Meta => Text(tidy.Name + ".meta.csv", "text/csv; charset=utf-8", tidy.Meta()),
            _ => figure.IsEmpty ? null : Text(large.Whole.Measure.Key + ".svg", "image/svg+xml", LineChartTagHelper.File(figure)),
        };
    }

    /// <summary>Such as <c>inclusion-public-2026-11-17</c>.</summary>
    private static string FolderName(Releasing.ShownSet set) => $"inclusion-{Links.Name(set.Audience)}-{Links.Day(set.AsOf)}";

    private static ExportedFile Text(string name, string type, string text) => new(name, type, Encoding.UTF8.GetBytes(text));
}
