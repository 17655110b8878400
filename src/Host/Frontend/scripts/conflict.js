/** Adds "keep all of mine" and "keep all of theirs" to the conflict page, and marks the text that will stay. */
export function conflict(form) {
  const choices = [...form.querySelectorAll('select[data-keep]')];
  const mark = (choice) => {
    const row = choice.closest('tr');
    row.querySelector('[data-side="yours"]')?.toggleAttribute('data-kept', choice.value !== 'theirs');
    row.querySelector('[data-side="theirs"]')?.toggleAttribute('data-kept', choice.value !== 'yours');
  };
  for (const choice of choices) {
    choice.addEventListener('change', () => mark(choice));
    mark(choice);
  }
  for (const button of form.querySelectorAll('button[data-keep-all]')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      for (const choice of choices) {
        choice.value = button.dataset.keepAll;
        mark(choice);
      }
    });
  }
}
