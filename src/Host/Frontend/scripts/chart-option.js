import theme from '../chart-theme.json';

const ink = '#1b222e';
const reference = '#7d8493';
const own = '#3f357f';
const symbols = ['circle', 'rect', 'triangle', 'diamond'];
const plotHeight = 190;
const labelHeight = 16;
const dashes = ['solid', [9, 4], [3, 3], [9, 3, 2, 3]];

const roles = {
  target: { colour: ink, width: 1.5, dash: 'solid', symbol: 'circle', size: 1 },
  plan: { colour: reference, width: 2, dash: [3, 4], symbol: 'circle', size: 1 },
  reference: { colour: reference, width: 1.5, dash: [2, 3], symbol: 'circle', size: 1 },
  forecast: { colour: own, width: 2.2, dash: [8.8, 4.4], symbol: 'emptyCircle' },
};

/** One look for every chart: direct labels, no legend, gaps left as gaps, bars from zero, nothing that moves. */
export function option(data, width, print) {
  const narrow = width < 500;
  let drawn = 0;
  const apart = endsApart(data.series);
  const series = data.series.map((item) => {
    const nth = item.role === 'own' ? drawn++ : 0;
    return data.kind === 'bar' && item.role === 'own' ? bar(item, nth, data) : line(item, nth, data, narrow, apart);
  });
  return {
    animation: false,
    aria: { enabled: true, decal: { show: print }, label: { description: data.description } },
    grid: { left: 4, right: data.kind === 'bar' ? 12 : endSpace(data, narrow), top: 16, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', renderMode: 'richText', valueFormatter: (value) => say(value, data.unit) },
    xAxis: { type: 'category', data: data.categories, boundaryGap: data.kind === 'bar', axisLabel: { hideOverlap: true, lineHeight: 15 } },
    yAxis: { type: 'value', scale: !data.zero && data.kind !== 'bar', axisLabel: { formatter: (value) => say(value, data.unit) } },
    series,
  };
}

function bar(item, nth, data) {
  const few = data.series.filter((other) => other.role === 'own').length === 1 && data.categories.length <= 14;
  return {
    type: 'bar',
    name: item.name,
    data: item.values,
    itemStyle: { color: theme.color[nth % theme.color.length] },
    label: { show: few, position: 'top', color: ink, formatter: (point) => say(point.value, data.unit) },
  };
}

function line(item, nth, data, narrow, apart) {
  const role = roles[item.role];
  const last = item.values.findLastIndex((value) => value !== null);
  const first = item.values.findIndex((value) => value !== null);
  return {
    type: data.kind === 'scatter' && item.role === 'own' ? 'scatter' : 'line',
    name: item.name,
    data: item.values.map((value, index) => ({
      value,
      label: {
        show: index === last,
        position: last === item.values.length - 1 ? 'right' : 'bottom',
        distance: last === item.values.length - 1 ? 6 : 12,
        fontWeight: role && item.role !== 'forecast' ? 400 : 700,
        color: labelColour(item, nth),
        formatter: endLabel(item, data, narrow),
        offset: [0, apart.get(item) ?? 0],
      },
    })),
    connectNulls: false,
    symbol: role?.symbol ?? symbols[nth % symbols.length],
    showAllSymbol: true,
    symbolSize: role?.size ?? (item.values.length > 24 && first !== last ? 4 : 7),
    lineStyle: role ? { color: role.colour, width: role.width, type: role.dash } : { color: theme.color[nth % theme.color.length], type: dashes[nth % dashes.length] },
    itemStyle: { color: role?.colour ?? theme.color[nth % theme.color.length] },
  };
}

/** How far each label at the right end moves, in pixels downwards, so that none covers another. */
function endsApart(series) {
  const ends = series.filter((item) => typeof item.values.at(-1) === 'number').sort((a, b) => b.values.at(-1) - a.values.at(-1));
  const span = Math.max(...series.flatMap((item) => item.values)) || 1;
  const moves = new Map();
  let above = -Infinity;
  for (const item of ends) {
    const at = (1 - item.values.at(-1) / span) * plotHeight;
    const put = Math.max(at, above + labelHeight);
    moves.set(item, put - at);
    above = put;
  }
  return moves;
}

const endLabel = (item, data, narrow) => (point) =>
  item.end ?? (narrow ? say(point.value, data.unit) : `${item.name} ${say(point.value, data.unit)}`);

const labelColour = (item, nth) => {
  if (item.role === 'plan' || item.role === 'reference') return '#4a5160';
  return item.role === 'target' || nth > 0 ? ink : own;
};

const endSpace = (data, narrow) =>
  narrow ? 54 : 20 + 7.2 * Math.max(...data.series.filter((item) => item.values.at(-1) !== null).map((item) => item.end?.length ?? item.name.length + 5), 0);

function say(value, unit) {
  if (value === null || value === undefined || Number.isNaN(value)) return 'no value';
  const text = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(Math.abs(value));
  const sign = value < 0 ? '−' : '';
  return unit === '£' ? `${sign}£${text}` : `${sign}${text}${unit === '%' ? '%' : ''}`;
}
