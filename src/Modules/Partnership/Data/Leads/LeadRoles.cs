using Governance.Partnership.Contracts;

namespace Governance.Partnership.Data.Leads;

/// <summary>The posts every partnership starts with. What a post was called changed with the law, so each has its days.</summary>
internal static class LeadRoles
{
    public static readonly Guid Director = Id(1);
    public static readonly Guid IcbLead = Id(2);
    public static readonly Guid HealthOfficer = Id(3);
    public static readonly Guid MedicalOfficer = Id(4);
    public static readonly Guid ClinicalOfficer = Id(5);
    public static readonly Guid SocialCareOfficer = Id(6);
    public static readonly Guid NominatedOfficer = Id(7);

    private static readonly DateOnly CodeInForce = new(2014, 9, 1);

    public static readonly IReadOnlyList<object> Named =
    [
        Row(Director, 1, "Director of Children's Services", "DCS", Sector.Care, new(2004, 11, 15), several: false, must: true, "Children Act 2004, section 18"),
        Row(IcbLead, 2, "ICB executive lead for SEND", "ICB lead", Sector.Health, new(2022, 7, 1), several: false, must: true, "Health and Care Act 2022: integrated care boards from 1 July 2022, each with an executive lead for SEND"),
        Row(HealthOfficer, 3, "Designated health officer", "DHO", Sector.Health, new(2013, 10, 4), several: true, must: false, "Draft SEND code of practice, October 2013; the code in force names a medical or clinical officer", CodeInForce.AddDays(-1), MedicalOfficer),
        Row(MedicalOfficer, 4, "Designated medical officer", "DMO", Sector.Health, CodeInForce, several: true, must: true, "SEND code of practice: 0 to 25 years"),
        Row(ClinicalOfficer, 5, "Designated clinical officer", "DCO", Sector.Health, CodeInForce, several: true, must: true, "SEND code of practice: 0 to 25 years"),
        Row(SocialCareOfficer, 6, "Designated social care officer", "DSCO", Sector.Care, new(2025, 1, 1), several: true, must: false, "Asked for in the SEN2 return from template version 1.3"),
        Row(NominatedOfficer, 7, "Local area nominated officer", "LANO", Sector.Education, new(2016, 5, 1), several: false, must: true, "Local area SEND inspections: one contact for inspectors"),
    ];

    private static object Row(Guid id, int order, string title, string shortName, Sector sector, DateOnly from, bool several, bool must, string source, DateOnly? to = null, Guid? successor = null) => new
    {
        Id = id,
        Order = order,
        Title = title,
        ShortName = shortName,
        Sector = sector,
        From = from,
        To = to,
        SuccessorId = successor,
        Several = several,
        MustBeFilled = must,
        Source = source,
        Version = 1,
        ChangedAt = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero),
        ChangedBy = "Reference data",
    };

    private static Guid Id(int number) => new(0x5e4d0001, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, (byte)number);
}
