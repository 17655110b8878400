/** Reads the figure's table: the first column names the periods, each later column is a series; no data-v is a gap. */
export function readTable(table, settings) {
  const heads = [...table.tHead.rows[0].cells].slice(1);
  const rows = [...table.tBodies[0].rows];
  return {
    kind: settings.figure,
    unit: settings.unit ?? '',
    zero: settings.zero !== 'false',
    description: settings.description,
    categories: rows.map((row) => row.cells[0].dataset.axis ?? row.cells[0].textContent.trim()),
    series: heads.flatMap((head, column) => (head.dataset.role === 'none' ? [] : [{
      name: head.textContent.trim(),
      role: head.dataset.role ?? 'own',
      end: head.dataset.end,
      values: rows.map((row) => {
        const value = row.cells[column + 1].dataset.v;
        return value === undefined ? null : Number(value);
      }),
    }])),
  };
}
