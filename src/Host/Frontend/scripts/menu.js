/** On a phone the menu opens from a button; the style sheet leaves it open when scripts are off. */
export function menu(button) {
  const list = document.getElementById(button.getAttribute('aria-controls'));
  button.addEventListener('click', () => {
    const open = button.getAttribute('aria-expanded') !== 'true';
    button.setAttribute('aria-expanded', String(open));
    list.toggleAttribute('data-open', open);
  });
}

/** "More" is a details element: it works alone, and with script also closes on Escape or a click elsewhere. */
export function more(details) {
  document.addEventListener('click', (event) => {
    if (!details.contains(event.target)) details.open = false;
  });
  details.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !details.open) return;
    details.open = false;
    details.querySelector('summary').focus();
  });
}
