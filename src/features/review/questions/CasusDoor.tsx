import type { JSX } from 'preact';

import type { PathProps } from './Paths';

/** The way to the note of a casus: its name, whose it is when it is someone else’s, and its day. */
export function CasusDoor({ context, path: { casus }, today, open }: PathProps): JSX.Element {
  const words = context.texts().reviewQuestions;
  const me = context.store.settings.value.initials;
  const { title, presenter, day } = casus;
  const said = [
    title,
    presenter !== null && presenter !== me && words.paths.of(presenter),
    day !== null && words.day(day, today),
  ];
  return (
    <button type="button" class="iv-link-button iv-questions-door" onClick={() => open(casus.path)}>
      {said.filter(Boolean).join(', ')}
    </button>
  );
}
