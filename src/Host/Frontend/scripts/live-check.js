/**
 * Shows the status that will result while the form is filled in: posts the form to its Check handler (data-check)
 * and swaps the section named in data-check-target. The Check button does the same without script.
 */
export function liveCheck(form) {
  const id = form.dataset.checkTarget;
  let asked = 0;
  let timer;

  const check = async () => {
    clearTimeout(timer);
    const turn = ++asked;
    const response = await fetch(form.dataset.check, {
      method: 'POST',
      body: new FormData(form),
      headers: { 'X-Requested-With': 'fetch' },
    });
    if (!response.ok || turn !== asked) return response.ok;
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const next = page.getElementById(id);
    const now = document.getElementById(id);
    if (!next || !now || page.querySelector('.govuk-error-summary')) return false;
    // The region itself stays, so that aria-live speaks only what changed.
    if (next.textContent.trim() !== now.textContent.trim()) now.replaceChildren(...document.adoptNode(next).childNodes);
    now.hidden = false;
    return true;
  };

  form.addEventListener('change', () => {
    clearTimeout(timer);
    timer = setTimeout(() => { check().catch(() => {}); }, 400);
  });
  form.querySelector('[data-check-button]')?.addEventListener('click', async (event) => {
    const button = event.currentTarget;
    if (button.dataset.plain) return;
    event.preventDefault();
    const shown = await check().catch(() => false);
    if (shown) {
      document.getElementById(id).scrollIntoView({ block: 'nearest' });
    } else {
      button.dataset.plain = 'true';
      form.requestSubmit(button);
    }
  });
}
