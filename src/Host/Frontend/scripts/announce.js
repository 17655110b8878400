/** Puts a message in the form's own status line (role="status"), which screen readers then speak. */
export function announce(form, message, kind) {
  const line = form.querySelector('[data-status]');
  if (!line) return;
  line.textContent = message;
  line.toggleAttribute('data-bad', kind === 'bad');
}

/** The time as the page says it elsewhere, such as 09:41. */
export const clock = () =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' }).format(new Date());
