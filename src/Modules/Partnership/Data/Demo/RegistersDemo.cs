using Governance.Partnership.Contracts;
using Governance.Partnership.Domain;
using Governance.Partnership.Domain.Disputes;
using Governance.Partnership.Domain.Duties;
using Governance.Partnership.Domain.Reviews;
using Governance.Partnership.Domain.Risks;
using Governance.Platform.Clock;
using Governance.Platform.Contributions;
using Governance.Platform.Data;
using Governance.Platform.Threads;
using Microsoft.EntityFrameworkCore;

namespace Governance.Partnership.Data.Demo;

/// <summary>Risks with their histories, disputes, duties and reviews. After the workstreams they speak of.</summary>
internal sealed class RegistersDemo(GovernanceDb db, IEnumerable<IGovernedWork> modules, ThreadReader threads, StageLimits limits, WorkingDays days) : IDemoData
{
    private static readonly TimeOnly Noon = new(12, 0);

    public int Order => 40;

    public string What => "risks, disputes, responsibilities and in-depth reviews";

    public async Task Load(DateOnly today, CancellationToken token)
    {
        var work = new Dictionary<string, GovernedWork>(StringComparer.Ordinal);
        foreach (var module in modules)
        {
            (await module.On(today, token)).ToList().ForEach(w => work[w.Url[(w.Url.LastIndexOf('/') + 1)..]] = w);
        }

        var boards = await db.Set<Board>().AsNoTracking().ToDictionaryAsync(b => b.Key, b => b.Id, token);
        await AddRisks(work, boards, today, token);
        var at = new DemoOrganisationNames(await db.Set<Organisation>().ToDictionaryAsync(o => o.ShortName, o => o.Id, token));
        await AddDisputes(at, today, token);
        AddDuties(at);
        await AddReviews(work, boards["send-executive"], token);
        await db.SaveChangesAsync(token);
    }

    private async Task AddRisks(Dictionary<string, GovernedWork> work, Dictionary<string, Guid> boards, DateOnly today, CancellationToken token)
    {
        var accounts = await db.Users.ToDictionaryAsync(a => a.RoleName, a => a.Id, token);
        foreach (var (told, number) in DemoRisk.All.Select((r, i) => (r, i + 1)))
        {
            var opened = today.AddDays(-told.Scores[0].DaysAgo);
            var risk = new Risk
            {
                Number = number,
                Reference = Risk.ReferenceFor(number),
                Kind = told.Kind,
                Title = told.Title,
                Cause = told.Cause,
                Effect = told.Effect,
                Mitigation = told.Mitigation,
                OwnerRole = told.Owner,
                OwnerAccountId = accounts.TryGetValue(told.Owner, out var owner) ? owner : null,
                ReviewOn = today.AddDays(told.ReviewInDays),
                OpenedOn = opened,
                OpenedAt = UkClock.At(opened, Noon),
                OpenedBy = told.Owner,
            };
            if (told.Workstream is { } key && work.TryGetValue(key, out var subject))
            {
                (risk.SubjectType, risk.SubjectId) = (subject.Node.Type, subject.Node.Id);
                await threads.Link(new(NodeTypes.Risk, risk.Id), subject.Node, "A risk, issue or barrier", token);
            }

            db.Add(risk);
            db.AddRange(told.Scores.Select(s => risk.Rate(s.Likelihood, s.Impact, UkClock.At(today.AddDays(-s.DaysAgo), Noon), told.Owner, s.Why)).OfType<RiskScore>());
            if (told.Escalated is { } up)
            {
                var on = today.AddDays(-up.DaysAgo);
                db.Add(new Escalation { RiskId = risk.Id, BoardId = boards[up.Board], On = on, At = UkClock.At(on, Noon), By = told.Owner, Reason = up.Reason });
            }

            if (told.ClosedDaysAgo is { } ago)
            {
                risk.Close(told.CloseReason, today.AddDays(-ago), UkClock.At(today.AddDays(-ago), Noon));
            }
        }

        (await db.Set<Counter>().SingleAsync(c => c.Id == Counter.Risks, token)).Given = DemoRisk.All.Count;
    }

    private async Task AddDisputes(DemoOrganisationNames at, DateOnly today, CancellationToken token)
    {
        foreach (var (told, number) in DemoDispute.All(at).Select((d, i) => (d, i + 1)))
        {
            var raised = today.AddDays(-told.RaisedDaysAgo);
            var dispute = new Dispute { Number = number, Reference = Dispute.ReferenceFor(number), Title = told.Title, Detail = told.Detail, RaisedById = told.RaisedBy, AgainstId = told.Against, RaisedOn = raised };
            db.Add(dispute);
            db.Add(dispute.Raise(limits, days, UkClock.At(raised, Noon), told.By));
            foreach (var step in told.Steps)
            {
                var on = today.AddDays(-step.DaysAgo);
                db.Add(dispute.Move(step.Stage, on, step.Note, limits, days, UkClock.At(on, Noon), told.By).Value);
            }
        }

        (await db.Set<Counter>().SingleAsync(c => c.Id == Counter.Disputes, token)).Given = DemoDispute.All(at).Count;
    }

    private void AddDuties(DemoOrganisationNames at)
    {
        foreach (var (told, order) in DemoDuty.All(at).Select((d, i) => (d, i + 1)))
        {
            var duty = new Duty { Title = told.Title, Text = told.Text, Source = told.Source, From = told.From, AccountableId = told.Accountable, AccountableRole = told.Role, Reserved = told.Reserved, Order = order };
            db.Add(duty);
            db.AddRange(told.DeliveredBy.Select(id => new DutyDelivery { DutyId = duty.Id, OrganisationId = id }));
        }

        foreach (var told in DemoPost.All(at))
        {
            var post = new JointPost { Title = told.Title, EmployerId = told.Employer, From = told.From, Note = told.Note };
            db.Add(post);
            db.AddRange(told.Shares.Select(s => new PostShare { PostId = post.Id, OrganisationId = s.OrganisationId, Percent = s.Percent }));
        }
    }

    private async Task AddReviews(Dictionary<string, GovernedWork> work, Guid board, CancellationToken token)
    {
        var held = await db.Set<Meeting>().AsNoTracking().Where(m => m.BoardId == board && m.State == MeetingState.Held).OrderByDescending(m => m.On).ToListAsync(token);
        foreach (var told in DemoReview.All.Where(r => r.MeetingsAgo <= held.Count && work.ContainsKey(r.Workstream)))
        {
            var (meeting, subject) = (held[told.MeetingsAgo - 1], work[told.Workstream]);
            db.Add(new InDepthReview { SubjectType = subject.Node.Type, SubjectId = subject.Node.Id, Title = subject.Title, BoardId = board, On = meeting.On, MeetingId = meeting.Id, Findings = told.Findings, RecordedBy = "Board Secretary" });
            await threads.Link(subject.Node, new(NodeTypes.Meeting, meeting.Id), "In-depth review", token);
        }
    }
}
