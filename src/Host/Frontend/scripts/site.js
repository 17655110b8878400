import { Button, ErrorSummary, SkipLink } from 'govuk-frontend';
import { SortableTable } from '@ministryofjustice/frontend';
import { autosave } from './autosave.js';
import { characterCount } from './character-count.js';
import { conflict } from './conflict.js';
import { forget, keep } from './keep.js';
import { figurePng } from './figure-png.js';
import { figureToggle } from './figure-toggle.js';
import { liveCheck } from './live-check.js';
import { menu, more } from './menu.js';
import { progress } from './progress.js';
import { shortcuts } from './shortcuts.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');

const each = (selector, start) => {
  for (const element of document.querySelectorAll(selector)) {
    try {
      start(element);
    } catch (error) {
      console.error(error);
    }
  }
};

each('[data-module="govuk-button"]', (e) => new Button(e, { preventDoubleClick: true }));
// Where the address still names a place on the page, as after the skip link, the browser goes there last and would take the focus from the errors.
each('[data-module="govuk-error-summary"]', (e) => {
  if (location.hash) {
    window.addEventListener('load', () => setTimeout(() => new ErrorSummary(e)));
  } else {
    new ErrorSummary(e);
  }
});
each('[data-module="govuk-skip-link"]', (e) => new SkipLink(e));
each('table[data-module="moj-sortable-table"]', (e) => new SortableTable(e));
each('.app-nav__menu', menu);
each('.app-more', more);
each('textarea[data-count]', characterCount);
each('form[data-autosave]', autosave);
each('form[data-keep]', keep);
each('[data-forget]', forget);
each('form[data-check]', liveCheck);
each('form[data-shortcuts]', shortcuts);
each('form[data-conflict]', conflict);
each('[data-progress-url]', progress);
each('figure[data-views]', figureToggle);
each('[data-png]', figurePng);
each('button[data-print]', (e) => {
  e.hidden = false;
  e.addEventListener('click', () => window.print());
});
