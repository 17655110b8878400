using Governance.Intake.Domain.Landed;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Governance.Intake.Data.Tables;

/// <summary>Rows of extracts, found by their submission. Further indexes would slow a million rows down, and no page reads them one by one.</summary>
internal abstract class LandedTable<TRow>(string name) : IEntityTypeConfiguration<TRow>
    where TRow : LandedRow
{
    private const int Longest = 200;

    public void Configure(EntityTypeBuilder<TRow> builder)
    {
        builder.ToTable(name).HasKey(r => new { r.SubmissionId, r.RowNumber });
        builder.Property(r => r.RowNumber).ValueGeneratedNever();
        foreach (var text in typeof(TRow).GetProperties().Where(p => p.PropertyType == typeof(string)))
        {
            builder.Property(text.Name).HasMaxLength(Longest);
        }
    }
}

internal sealed class PlanTable() : LandedTable<PlanRow>("LandedPlan");

internal sealed class RequestTable() : LandedTable<RequestRow>("LandedRequest");

internal sealed class SupportTable() : LandedTable<SupportRow>("LandedSupport");

internal sealed class PlacementTable() : LandedTable<PlacementRow>("LandedPlacement");

internal sealed class AlternativeTable() : LandedTable<AlternativeRow>("LandedAlternative");

internal sealed class AttendanceTable() : LandedTable<AttendanceRow>("LandedAttendance");

internal sealed class ExclusionTable() : LandedTable<ExclusionRow>("LandedExclusion");

internal sealed class TribunalTable() : LandedTable<TribunalRow>("LandedTribunal");

internal sealed class PersonalBudgetTable() : LandedTable<PersonalBudgetRow>("LandedPersonalBudget");

internal sealed class TransportTable() : LandedTable<TransportRow>("LandedTransport");

internal sealed class WaitTable() : LandedTable<WaitRow>("LandedWait");

internal sealed class LedgerTable() : LandedTable<LedgerRow>("LandedLedger");

internal sealed class IndicatorTable() : LandedTable<IndicatorRow>("LandedIndicator");
