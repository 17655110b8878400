using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Governance.Partnership.Domain.Disputes;

/// <summary>Working days a dispute may stay in each stage, as the partners agreed: <c>Disputes:WorkingDays:Raised</c> and so on. A stage keeps the deadline it was entered with.</summary>
internal sealed class StageLimits(IConfiguration? configuration = null)
{
    private static readonly Dictionary<DisputeStage, int> Usual = new()
    {
        [DisputeStage.Raised] = 5,
        [DisputeStage.OfficersNegotiation] = 10,
        [DisputeStage.ExecutiveLeads] = 10,
        [DisputeStage.IndependentMediation] = 20,
    };

    public int? For(DisputeStage stage) => !Usual.TryGetValue(stage, out var usual) ? null
        : int.TryParse(configuration?[$"Disputes:WorkingDays:{stage}"], NumberStyles.None, CultureInfo.InvariantCulture, out var agreed) && agreed > 0 ? agreed : usual;
}
