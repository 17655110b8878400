using System.Globalization;
using Governance.Platform.Data;
using Governance.Platform.Messages;
using Governance.Platform.Ui;
using Governance.Workstreams.Domain.Rules;

namespace Governance.Workstreams.Engine;

/// <summary>Compares the version a form was filled in on with the one stored.</summary>
internal static class Stale
{
    /// <summary>Both texts when somebody saved meanwhile; null when the form is up to date, and then the save itself is guarded.</summary>
    public static StaleSave? Check(this GovernanceDb db, Entity stored, int version, string thing, params FieldVersions[] fields)
    {
        if (stored.Version != version)
        {
            return new(thing, stored.ChangedBy, stored.ChangedAt, stored.Version, fields);
        }

        db.Expect(stored, version);
        return null;
    }

    public static string Day(DateOnly? day) => day is { } d ? UkText.Date(d) : "";

    public static string YesNo(bool yes) => yes ? "Yes" : "No";

    public static string List(IEnumerable<string> items) => string.Join(", ", items.Order(StringComparer.Create(CultureInfo.InvariantCulture, ignoreCase: true)));
}
