using System.Globalization;

namespace Governance.Benchmarks.Data;

/// <summary>EHC plans as a council would send them, all fields filled, one row in a hundred bad; the same each time.</summary>
internal static class PlanExtract
{
    private static readonly string[] Needs = ["ASD", "SEMH", "SLCN", "MLD", "SLD", "PD", "HI", "SPLD"];

    public static void Write(string path, int rows)
    {
        using var file = new StreamWriter(path, append: false, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20);
        file.WriteLine("person_id,upn,upn_unknown,uln,surname,forename,date_of_birth,sex,ethnicity,postcode,area_group,plan_id,request_date,decision_date,draft_date,final_date,week20_exception,exception_reason,primary_need,secondary_need,urn,ukprn,sen_setting,setting_type,last_review_date,cease_date,cease_reason");
        for (var i = 1; i <= rows; i++)
        {
            var born = new DateOnly(2006, 1, 1).AddDays(i % 5_000);
            var asked = new DateOnly(2021, 9, 1).AddDays(i % 1_200);
            var need = i % 100 == 0 ? "AUT" : Needs[i % Needs.Length];
            file.WriteLine(string.Create(CultureInfo.InvariantCulture, $"P{i:0000000},A{800 + (i % 100):000}{i:00000000}0,,,Surname{i % 977},Forename{i % 631},{born:yyyy-MM-dd},{(i % 3 == 0 ? 'F' : 'M')},WBRI,NM{i % 90 + 1} {i % 9}AB,dspl-{(i % 9) + 1},EHC{i:0000000},{asked:yyyy-MM-dd},{asked.AddDays(40):yyyy-MM-dd},{asked.AddDays(100):yyyy-MM-dd},{asked.AddDays(135):yyyy-MM-dd},no,,{need},,{100_000 + (i % 400)},,,1,{asked.AddDays(480):yyyy-MM-dd},,"));
        }
    }
}
