using Governance.Intake.Domain.Landed;
using Governance.Intake.Rules;
using Governance.Intake.Schemas;

namespace Governance.Intake.Landing;

/// <summary>Makes the row that is kept from the row that was read.</summary>
internal abstract class Lander(ExtractSchema schema)
{
    /// <summary>Type of the kept rows.</summary>
    public abstract Type RowType { get; }

    protected int At(string field) => schema.At(field);

    public abstract Task<TResult> With<TResult>(ILandingVisitor<TResult> visitor);
}

/// <summary>Makes rows of one type.</summary>
internal abstract class Lander<TRow>(ExtractSchema schema) : Lander(schema)
    where TRow : LandedRow
{
    public override Type RowType => typeof(TRow);

    /// <param name="row">The row that was read, without errors.</param>
    /// <param name="submission">Stamp.</param>
    /// <param name="child">What is kept of the child; nothing for rows about no child.</param>
    public abstract TRow Make(RowBuffer row, Guid submission, ChildKept child);

    public override Task<TResult> With<TResult>(ILandingVisitor<TResult> visitor) => visitor.Visit(this);
}

/// <summary>Does something that needs to know the type of the kept rows.</summary>
internal interface ILandingVisitor<TResult>
{
    Task<TResult> Visit<TRow>(Lander<TRow> lander)
        where TRow : LandedRow;
}
