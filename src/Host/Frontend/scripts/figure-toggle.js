/** Chart and table change places without a page load; the links still work and can be shared. */
export function figureToggle(figure) {
  const links = [...figure.querySelectorAll('.app-toggle a[data-view]')];
  for (const link of links) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      show(figure, links, link.dataset.view);
      history.replaceState(null, '', link.href);
    });
  }
}

function show(figure, links, view) {
  for (const link of links) {
    if (link.dataset.view === view) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  figure.querySelector('[data-part="chart"]').hidden = view !== 'chart';
  figure.querySelector('[data-part="table"]').hidden = view !== 'table';
  figure.dispatchEvent(new CustomEvent('app:view', { detail: view }));
}
