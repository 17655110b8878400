using Governance.Partnership.Domain;
using Governance.Platform.Data;

namespace Governance.Partnership.Packs;

/// <summary>Keeps a composed pack as it is: the document and every file made from it, each with its hash.</summary>
internal sealed class PackFreezer(GovernanceDb db)
{
    public Guid Freeze(ComposedPack composed, string correction, string by)
    {
        var (about, build, document) = composed;
        var pack = new IssuedPack
        {
            MeetingId = about.Meeting.Id,
            Number = document.Mark.Number,
            Title = $"{document.Title}, {document.Subtitle}",
            IssuedAt = document.IssuedAt!.Value,
            IssuedBy = by,
            BuildId = build!.Id,
            DataDate = build.AsOf,
            Correction = correction.Trim(),
        };
        db.Add(pack);
        db.AddRange(PackFiles.All(pack.Id, document));
        return pack.Id;
    }
}
