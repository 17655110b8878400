using Governance.Platform.Messages;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Governance.Platform.Ui;

/// <summary>Puts the problems of a refused request where the form shows them.</summary>
public static class ModelStateProblems
{
    /// <summary>Adds each error beside its field; one without a field goes to the summary alone. Queries and advice are left out.</summary>
    /// <param name="state">The page's state.</param>
    /// <param name="problems">What was refused.</param>
    /// <param name="prefix">Name of the page's form property, such as <c>Form</c>, or empty.</param>
    public static void AddProblems(this ModelStateDictionary state, IEnumerable<Problem> problems, string prefix = "")
    {
        foreach (var problem in problems.Where(p => p.Severity == Severity.Error))
        {
            var key = problem.Field is not { Length: > 0 } field ? "" : prefix.Length == 0 ? field : $"{prefix}.{field}";
            state.AddModelError(key, problem.Message);
        }
    }
}
