const number = new Intl.NumberFormat('en-GB');

/** Keeps "203 of 1,200 characters" true while a person types; says it aloud only near or over the limit. */
export function characterCount(box) {
  const limit = Number(box.dataset.count);
  const shown = document.getElementById(`${box.id}-count`);
  const aloud = document.createElement('span');
  aloud.className = 'govuk-visually-hidden';
  aloud.setAttribute('aria-live', 'polite');
  shown.after(aloud);

  let timer;
  const say = () => {
    // Browsers send a line end as two characters, and the server counts what is sent.
    const used = box.value.replace(/\r?\n/g, '\r\n').length;
    const over = used - limit;
    shown.textContent = over > 0
      ? `${number.format(used)} of ${number.format(limit)} characters: ${number.format(over)} too many`
      : `${number.format(used)} of ${number.format(limit)} characters`;
    shown.toggleAttribute('data-over', over > 0);
    clearTimeout(timer);
    timer = setTimeout(() => { aloud.textContent = used > limit * 0.9 ? shown.textContent : ''; }, 1000);
  };
  box.addEventListener('input', say);
  say();
}
