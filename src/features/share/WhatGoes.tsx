import type { JSX } from 'preact';

import { partTitles } from '@/domain/casus/casusParts';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import type { CasusToShare } from '@/domain/sharing/casusToShare';
import type { Texts } from '@/i18n/texts';
import type { ShareProps } from './ShareFields';
import { offersOf, questionKey, themesKey, versionsKey, type Offer } from './shareValues';

/** What may go along, each with a tick, and in one line what never does. */
export function WhatGoes({ context, source, form: { values, set } }: ShareProps): JSX.Element {
  const words = context.texts().share;
  const offers = offersOf(source.casus);
  const toggle = (key: string): void =>
    set({
      goes: values.goes.includes(key) ? values.goes.filter((one) => one !== key) : [...values.goes, key],
    });
  return (
    <fieldset class="iv-fieldset iv-share-goes">
      <legend>{words.goes}</legend>
      {offers.length === 0 && <p class="iv-share-hint">{words.nothingYet}</p>}
      {offers.map((offer, at) => (
        <label class="iv-share-tick" key={offer.key}>
          <input
            type="checkbox"
            checked={values.goes.includes(offer.key)}
            data-autofocus={at === 0}
            onChange={() => toggle(offer.key)}
          />
          {titleOf(offer, words)}
        </label>
      ))}
      <p class="iv-share-hint">{staying(source.casus, words, context.noteLanguage())}</p>
    </fieldset>
  );
}

function titleOf({ key, title }: Offer, words: Texts['share']): string {
  const named: Readonly<Record<string, string>> = {
    [questionKey]: words.question,
    [themesKey]: words.themes,
    [versionsKey]: words.versions,
  };
  return title ?? named[key] ?? words.beforeHeadings;
}

/** What stays, in one line. A part that goes along for the rest is named as a piece. */
function staying({ stays, parts }: CasusToShare, words: Texts['share'], language: NoteLanguage): string {
  const titles = stays.map(({ id, title, isPrivate }) => {
    const shown = id === 'outcome' ? partTitles.outcome[language] : title || words.beforeHeadings;
    const isPiece = parts.some((part) => part.title === title);
    const named = isPiece ? words.piece(shown) : shown;
    return isPrivate ? words.isPrivate(named) : named;
  });
  return titles.length === 0 ? words.staysAlways : words.stays([...new Set(titles)].join(', '));
}
