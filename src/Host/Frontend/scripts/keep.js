const every = 10_000;

/**
 * Keeps what is typed in this browser, under the name in data-keep, until it is saved, with the version it was typed over.
 * A page opened again puts the text back and saves it; if somebody else saved meanwhile, that version makes the server say so.
 */
export function keep(form) {
  const name = `governance-${form.dataset.keep}`;
  const box = form.querySelector('textarea');
  const version = form.elements[form.dataset.versionField];
  let retry;

  const save = () => form.dispatchEvent(new CustomEvent('app:save', { cancelable: true }));
  const stop = () => {
    clearInterval(retry);
    retry = undefined;
  };

  form.addEventListener('input', () => store(name, { text: box.value, version: version.value }));
  form.addEventListener('app:saved', () => {
    stop();
    localStorage.removeItem(name);
  });
  form.addEventListener('app:unsaved', () => {
    // Two texts wait for a person to choose; asking the server again would not help.
    if (form.hasAttribute('data-refused')) stop();
    else retry ??= setInterval(save, every);
  });
  form.addEventListener('submit', () => store(name, { text: box.value, version: version.value }));
  window.addEventListener('online', () => { if (retry) save(); });

  const kept = read(name);
  if (!kept) return;
  if (kept.text === box.value) {
    localStorage.removeItem(name);
    return;
  }
  box.value = kept.text;
  version.value = kept.version;
  form.querySelector('[data-status]').textContent = 'This browser kept text that was not saved. It is back in the box.';
  save();
}

/** Drops what this browser kept: the page shows it, and somebody now chooses. */
export const forget = (element) => localStorage.removeItem(`governance-${element.dataset.forget}`);

function store(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // A full or forbidden store: the text is still on the page.
  }
}

function read(name) {
  try {
    return JSON.parse(localStorage.getItem(name));
  } catch {
    return null;
  }
}
