-- Views for Power BI: the live build only, so that keys are unique and no report mixes two nights. Grant SELECT on schema mart and nothing else.
IF SCHEMA_ID('mart') IS NULL EXEC('CREATE SCHEMA mart');
GO
DROP VIEW IF EXISTS mart.build;
GO
CREATE VIEW mart.build AS
SELECT b.id AS build_id, b.as_of, b.started_at, b.finished_at, b.checks_passed, b.policy_number, p.published_at
FROM warehouse.publication AS p
JOIN warehouse.build AS b ON b.id = p.build_id;
GO
DROP VIEW IF EXISTS mart.dim_date;
GO
CREATE VIEW mart.dim_date AS
SELECT t.[date], t.[year], t.[quarter], t.[month], t.month_name, t.period_key, t.financial_year, t.academic_year, t.is_month_end
FROM warehouse.dim_date AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.dim_period;
GO
CREATE VIEW mart.dim_period AS
SELECT t.period_key, t.name, t.starts_on, t.ends_on, t.cut_off, t.is_closed
FROM warehouse.dim_period AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.dim_organisation;
GO
CREATE VIEW mart.dim_organisation AS
SELECT t.organisation_id, t.name, t.short_name, t.sector
FROM warehouse.dim_organisation AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.dim_workstream;
GO
CREATE VIEW mart.dim_workstream AS
SELECT t.workstream_id, t.number, t.[key], t.title, t.lead_role, t.sponsor_role, t.board_name, t.governed_elsewhere
FROM warehouse.dim_workstream AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.dim_action;
GO
CREATE VIEW mart.dim_action AS
SELECT t.action_id, t.workstream_id, t.reference, t.title, t.section, t.owner_role, t.organisation_id, t.partner_name, t.is_critical, t.is_on_plan, t.starts_on, t.due_as_stated
FROM warehouse.dim_action AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.fact_action_status;
GO
CREATE VIEW mart.fact_action_status AS
SELECT t.[date], t.action_id, t.workstream_id, t.organisation_id, t.status, t.claimed, t.claim_reason, t.[percent], t.baseline_due, t.due, t.forecast, t.slip_days, t.overdue_days, t.is_live, t.is_stale, t.last_update_on, t.first_driver
FROM warehouse.fact_action_status AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.fact_action_period;
GO
CREATE VIEW mart.fact_action_period AS
SELECT t.action_id, t.workstream_id, t.period_key, t.status, t.claimed, t.[percent], t.forecast, t.first_driver
FROM warehouse.fact_action_period AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.fact_workstream_rag;
GO
CREATE VIEW mart.fact_workstream_rag AS
SELECT t.workstream_id, t.period_key, t.is_now, t.status, t.claimed, t.claim_reason, t.drivers
FROM warehouse.fact_workstream_rag AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.fact_milestone;
GO
CREATE VIEW mart.fact_milestone AS
SELECT t.milestone_id, t.action_id, t.workstream_id, t.title, t.baseline_due, t.due, t.met_on, t.expected_on, t.days_late, t.is_awaited
FROM warehouse.fact_milestone AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.fact_intake_quality;
GO
CREATE VIEW mart.fact_intake_quality AS
SELECT t.submission_id, t.kind, t.sender, t.period_from, t.period_to, t.due_on, t.received_on, t.days_late, t.state, t.standing, t.rows_read, t.rows_loaded, t.rows_held, t.rows_queried, t.rows_quarantined, t.[file_name], t.[mapping]
FROM warehouse.fact_intake_quality AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.dim_indicator;
GO
CREATE VIEW mart.dim_indicator AS
SELECT t.indicator_id, t.[key], t.[name], t.heading, t.service_area, t.owner_role, t.[unit], t.[per], t.polarity, t.[definition], t.is_live
FROM warehouse.dim_indicator AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.fact_indicator_value;
GO
CREATE VIEW mart.fact_indicator_value AS
SELECT t.indicator_id, t.period_key, t.period_from, t.period_to, t.[grain], t.area_level, t.area_code, t.area_name, t.numerator_millionths, t.denominator_millionths, t.value_millionths, t.[symbol], t.planned_millionths, t.[status], t.[definition], t.breaks_before, t.low_millionths, t.high_millionths, t.published_on, t.restatements, t.source_file
FROM warehouse.fact_indicator_value AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id
WHERE t.area_level <> 'AreaGroup';
GO
DROP VIEW IF EXISTS mart.dim_area;
GO
CREATE VIEW mart.dim_area AS
SELECT t.[code], t.[name], t.[level], t.is_own, t.is_neighbour
FROM warehouse.dim_area AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.dim_need;
GO
CREATE VIEW mart.dim_need AS
SELECT t.[code], t.[name]
FROM warehouse.dim_need AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.dim_phase;
GO
CREATE VIEW mart.dim_phase AS
SELECT t.[key], t.[name], t.[place]
FROM warehouse.dim_phase AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.dim_cohort;
GO
CREATE VIEW mart.dim_cohort AS
SELECT t.[key], t.[name]
FROM warehouse.dim_cohort AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.dim_setting;
GO
CREATE VIEW mart.dim_setting AS
SELECT t.[key], t.[name]
FROM warehouse.dim_setting AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.fact_benchmark_value;
GO
CREATE VIEW mart.fact_benchmark_value AS
SELECT t.indicator_id, t.period_key, t.period_from, t.period_to, t.area_code, t.value_millionths, t.[symbol]
FROM warehouse.fact_benchmark_value AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.fact_feed;
GO
CREATE VIEW mart.fact_feed AS
SELECT t.kind, t.kind_name, t.sender, t.[period], t.data_to, t.due_on, t.days_overdue, t.set_aside_per_thousand
FROM warehouse.fact_feed AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart.released_figure;
GO
CREATE VIEW mart.released_figure AS
SELECT t.measure, t.period_key, t.period_from, t.period_to, t.area_code, t.[phase], t.[need], t.cohort, t.value_millionths, t.[symbol], t.[reason]
FROM warehouse.released_figure AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
-- Rows about children and raw counts, for analysts who may see them. Grant SELECT on this schema to nobody else.
IF SCHEMA_ID('mart_children') IS NULL EXEC('CREATE SCHEMA mart_children');
GO
DROP VIEW IF EXISTS mart_children.fact_child_snapshot;
GO
CREATE VIEW mart_children.fact_child_snapshot AS
SELECT t.period_key, t.source_row, t.area_code, t.[phase], t.[child], t.register, t.counted_on, t.sex, t.ethnic_group, t.cohort, t.[need], t.[setting]
FROM warehouse.fact_child_snapshot AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart_children.fact_plan_timeliness;
GO
CREATE VIEW mart_children.fact_plan_timeliness AS
SELECT t.period_key, t.source_row, t.area_code, t.[phase], t.requested_on, t.issued_on, t.[days], t.excepted, t.in_time, t.[need]
FROM warehouse.fact_plan_timeliness AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart_children.fact_attendance;
GO
CREATE VIEW mart_children.fact_attendance AS
SELECT t.period_key, t.source_row, t.area_code, t.[phase], t.cohort, t.possible, t.missed, t.unauthorised
FROM warehouse.fact_attendance AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart_children.fact_exclusion;
GO
CREATE VIEW mart_children.fact_exclusion AS
SELECT t.period_key, t.source_row, t.area_code, t.[phase], t.started_on, t.is_permanent, t.[reason], t.sessions, t.cohort
FROM warehouse.fact_exclusion AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart_children.fact_placement;
GO
CREATE VIEW mart_children.fact_placement AS
SELECT t.period_key, t.source_row, t.area_code, t.[phase], t.register, t.cohort, t.[setting], t.is_registered, t.is_residential, t.started_on
FROM warehouse.fact_placement AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart_children.fact_waiting_list;
GO
CREATE VIEW mart_children.fact_waiting_list AS
SELECT t.period_key, t.source_row, t.area_code, t.[phase], t.[service], t.referred_on, t.[days]
FROM warehouse.fact_waiting_list AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
DROP VIEW IF EXISTS mart_children.cube;
GO
CREATE VIEW mart_children.cube AS
SELECT t.measure, t.period_key, t.area_code, t.[phase], t.[need], t.cohort, t.[count]
FROM warehouse.cube AS t
JOIN warehouse.publication AS p ON p.build_id = t.build_id;
GO
