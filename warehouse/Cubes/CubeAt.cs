namespace Governance.Warehouse.Cubes;

/// <summary>Where a count stands: a period, a place and bands, empty for all.</summary>
internal readonly record struct CubeAt(string PeriodKey, string AreaCode, string Phase, string Need, string Cohort)
{
    /// <summary>Children with SEN, whatever their provision.</summary>
    public const string AllSen = "sen";

    private static readonly int Combinations = 1 << Enum.GetValues<CubeBand>().Length;

    /// <summary>What stands for a band.</summary>
    public string this[CubeBand band] => band switch
    {
        CubeBand.Area => AreaCode,
        CubeBand.Phase => Phase,
        CubeBand.Need => Need,
        _ => Cohort,
    };

    /// <summary>The totals a fine cell adds to.</summary>
    public IEnumerable<CubeAt> Totals()
    {
        for (var kept = 0; kept < Combinations; kept++)
        {
            var at = this with
            {
                AreaCode = Keeps(kept, CubeBand.Area) ? AreaCode : "",
                Phase = Keeps(kept, CubeBand.Phase) ? Phase : "",
                Need = Keeps(kept, CubeBand.Need) ? Need : "",
                Cohort = Keeps(kept, CubeBand.Cohort) ? Cohort : "",
            };
            // Two bands at once, one of them the place: more would be of too few children, and tables in a circle can give away what their sums do not.
            var most = Keeps(kept, CubeBand.Area) ? 2 : 1;
            if (int.PopCount(kept) > most || at.Told != int.PopCount(kept))
            {
                continue;
            }

            yield return at;
            if (at.Cohort is "plan" or "support")
            {
                yield return at with { Cohort = AllSen };
            }
        }
    }

    private int Told => Convert.ToInt32(AreaCode.Length > 0) + Convert.ToInt32(Phase.Length > 0) + Convert.ToInt32(Need.Length > 0) + Convert.ToInt32(Cohort.Length > 0);

    private static bool Keeps(int kept, CubeBand band) => ((kept >> (int)band) & 1) == 1;
}
