const key = 'governance-shortcuts';
const offEverywhere = () => document.body.classList.contains('app-no-shortcuts');
const off = () => offEverywhere() || localStorage.getItem(key) === 'off';

/** Ctrl+S saves a draft, Ctrl+Enter submits. A person can turn these off here, which the browser remembers, or on their account page, for every browser. */
export function shortcuts(form) {
  document.addEventListener('keydown', (event) => {
    if (off() || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    // Where a page has several such forms, the one being typed in is meant.
    if (form.dataset.shortcuts === 'here' && !form.contains(document.activeElement)) return;
    if (event.key.toLowerCase() === 's') {
      event.preventDefault();
      const handled = !form.dispatchEvent(new CustomEvent('app:save', { cancelable: true }));
      if (!handled) form.querySelector('[data-shortcut="save"]')?.click();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      form.querySelector('[data-shortcut="submit"]')?.click();
    }
  });

  form.querySelector('[data-shortcut="save"]')?.addEventListener('click', (event) => {
    if (!form.dispatchEvent(new CustomEvent('app:save', { cancelable: true }))) event.preventDefault();
  });

  for (const toggle of document.querySelectorAll('[data-shortcuts-toggle]')) {
    toggle.hidden = offEverywhere();
    const label = () => { toggle.textContent = off() ? 'Turn these on' : 'Turn these off'; };
    toggle.addEventListener('click', () => {
      if (off()) localStorage.removeItem(key);
      else localStorage.setItem(key, 'off');
      label();
    });
    label();
  }
}
