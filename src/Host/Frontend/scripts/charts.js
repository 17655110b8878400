import { BarChart, LineChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { init, registerTheme, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import theme from '../chart-theme.json';
import { readTable } from './chart-data.js';
import { option } from './chart-option.js';

use([AriaComponent, BarChart, GridComponent, LineChart, ScatterChart, SVGRenderer, TooltipComponent]);
registerTheme('governance', theme);

/** Draws a figure from its own table, in place of the drawing the server sent. */
function draw(figure) {
  const part = figure.querySelector('[data-part="chart"]');
  const table = figure.querySelector('[data-part="table"] table');
  const data = readTable(table, figure.dataset);
  const canvas = document.createElement('div');
  canvas.className = 'app-figure__canvas';
  canvas.setAttribute('role', 'img');

  let chart;
  const start = () => {
    if (chart || part.hidden) return;
    // The same height as the drawing it replaces, so that nothing on the page moves.
    canvas.style.height = `${Math.max(230, ...[...part.querySelectorAll('[data-drawn]')].map((e) => e.clientHeight))}px`;
    part.append(canvas);
    for (const drawn of part.querySelectorAll('[data-drawn]')) drawn.hidden = true;
    chart = init(canvas, 'governance', { renderer: 'svg', locale: 'EN' });
    paint();
    new ResizeObserver(() => {
      if (canvas.clientWidth === 0) return;
      chart.resize();
      paint();
    }).observe(canvas);
  };
  const paint = () => chart.setOption(option(data, canvas.clientWidth, matchMedia('print').matches), true);

  figure.addEventListener('app:view', start);
  window.addEventListener('beforeprint', () => chart?.setOption({ aria: { decal: { show: true } } }));
  window.addEventListener('afterprint', () => chart?.setOption({ aria: { decal: { show: false } } }));
  start();
}

for (const figure of document.querySelectorAll('figure[data-figure]')) {
  try {
    draw(figure);
  } catch (error) {
    console.error(error);
  }
}
