import { announce, clock } from './announce.js';

/**
 * Saves a draft when typing pauses. The form says where in data-autosave; the answer is JSON:
 * { message?: string, version?: number, problems?: string[] }. A conflict is 409 and leaves the text alone.
 */
export function autosave(form) {
  const pause = Number(form.dataset.autosavePause ?? 4000);
  let saved = snapshot(form);
  let timer;
  let running;

  const save = async () => {
    clearTimeout(timer);
    if (running) return running;
    const sent = snapshot(form);
    if (sent === saved) {
      announce(form, `Nothing new to save at ${clock()}`);
      return undefined;
    }
    running = send(form).then((ok) => {
      if (ok) saved = sent;
      form.dispatchEvent(new CustomEvent(ok && snapshot(form) === sent ? 'app:saved' : 'app:unsaved'));
    }).finally(() => { running = undefined; });
    return running;
  };

  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => { if (snapshot(form) !== saved) save(); }, pause);
  };
  form.addEventListener('input', later);
  form.addEventListener('change', later);
  form.addEventListener('submit', () => clearTimeout(timer));
  form.addEventListener('app:save', (event) => {
    event.preventDefault();
    save();
  });
}

const snapshot = (form) => {
  const data = new FormData(form);
  data.delete('__RequestVerificationToken');
  return JSON.stringify([...data.entries()].filter(([name]) => name !== form.dataset.versionField));
};

async function send(form) {
  announce(form, form.dataset.keep ? 'Saving' : 'Saving draft');
  try {
    const response = await fetch(form.dataset.autosave, {
      method: 'POST',
      body: new FormData(form),
      headers: { Accept: 'application/json', 'X-Requested-With': 'fetch' },
    });
    const answer = response.headers.get('content-type')?.includes('json') ? await response.json() : {};
    if (response.ok && !response.redirected) {
      const version = form.elements[form.dataset.versionField];
      if (version && answer.version !== undefined) version.value = answer.version;
      announce(form, answer.message ?? `Draft saved at ${clock()}`);
      return true;
    }
    form.toggleAttribute('data-refused', response.status === 409);
    announce(form, answer.message ?? answer.problems?.[0] ?? refusal(response, form.dataset.keep ? 'Save' : 'Save draft'), 'bad');
  } catch {
    const kept = form.dataset.keep ? ' It is kept in this browser and saved when the connection is back.' : '';
    announce(form, `Not saved at ${clock()}: there is no connection. Your text is still on this page.${kept}`, 'bad');
  }
  return false;
}

function refusal(response, save) {
  if (response.status === 409) return `Not saved: somebody else saved this first. Select ${save} to see both texts.`;
  if (response.redirected || response.status === 401) return 'Not saved: you are signed out. Sign in on another tab, then save again.';
  return `Not saved at ${clock()}. Your text is still on this page; select ${save} to try again.`;
}
