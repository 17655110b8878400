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
