/**
 * Follows long work: asks data-progress-url every two seconds until it is done.
 * The answer is JSON: { percent: number, text: string, done: boolean, href?: string }.
 */
export function progress(box) {
  const bar = box.querySelector('progress');
  const text = box.querySelector('[role="status"]');
  const link = box.querySelector('[data-progress-again]');
  if (link) link.hidden = true;
  let misses = 0;

  const ask = async () => {
    try {
      const response = await fetch(box.dataset.progressUrl, { headers: { Accept: 'application/json' } });
      if (!response.ok) throw new Error(String(response.status));
      const now = await response.json();
      misses = 0;
      bar.value = now.percent;
      if (text.textContent !== now.text) text.textContent = now.text;
      if (now.done) {
        if (now.href) window.location.assign(now.href);
        return;
      }
    } catch {
      misses += 1;
      if (misses === 5) {
        text.textContent = 'There is no answer from the server. The work goes on there; refresh the page to see how far it is.';
        return;
      }
    }
    setTimeout(ask, 2000);
  };
  ask();
}
