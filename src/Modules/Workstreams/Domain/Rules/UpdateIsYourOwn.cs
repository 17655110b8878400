using Governance.Platform.Messages;

namespace Governance.Workstreams.Domain.Rules;

internal static class UpdateIsYourOwn
{
    public static Problem? Check(Guid? submittedBy, Guid? account) => submittedBy is not null && submittedBy == account
        ? new Problem("own-update", "You wrote this update, so somebody else must accept it: the workstream’s sponsor or lead.")
        : null;
}
