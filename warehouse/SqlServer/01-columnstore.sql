-- Column storage for the facts that grow. A server or edition without it refuses, and the tables work as they are.
IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = 'columns_fact_action_status')
  CREATE CLUSTERED COLUMNSTORE INDEX columns_fact_action_status ON warehouse.fact_action_status;
GO
IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = 'columns_fact_action_period')
  CREATE CLUSTERED COLUMNSTORE INDEX columns_fact_action_period ON warehouse.fact_action_period;
GO
IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = 'columns_fact_milestone')
  CREATE CLUSTERED COLUMNSTORE INDEX columns_fact_milestone ON warehouse.fact_milestone;
GO
IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = 'columns_fact_indicator_value')
  CREATE CLUSTERED COLUMNSTORE INDEX columns_fact_indicator_value ON warehouse.fact_indicator_value;
GO
IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = 'columns_fact_child_snapshot')
  CREATE CLUSTERED COLUMNSTORE INDEX columns_fact_child_snapshot ON warehouse.fact_child_snapshot;
GO
IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = 'columns_fact_plan_timeliness')
  CREATE CLUSTERED COLUMNSTORE INDEX columns_fact_plan_timeliness ON warehouse.fact_plan_timeliness;
GO
IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = 'columns_fact_attendance')
  CREATE CLUSTERED COLUMNSTORE INDEX columns_fact_attendance ON warehouse.fact_attendance;
GO
IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = 'columns_fact_exclusion')
  CREATE CLUSTERED COLUMNSTORE INDEX columns_fact_exclusion ON warehouse.fact_exclusion;
GO
IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = 'columns_fact_placement')
  CREATE CLUSTERED COLUMNSTORE INDEX columns_fact_placement ON warehouse.fact_placement;
GO
IF NOT EXISTS (SELECT 1 FROM sys.indexes WHERE name = 'columns_fact_waiting_list')
  CREATE CLUSTERED COLUMNSTORE INDEX columns_fact_waiting_list ON warehouse.fact_waiting_list;
GO
