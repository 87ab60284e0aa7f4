import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

import type { Context } from '@/context';
import { titleOf } from '@/domain/index/noteChoices';
import type { DueLookBack } from '@/domain/lookBack/dueLookBacks';
import { elapsed } from '@/domain/lookBack/elapsed';
import { formatDay } from '@/domain/notes/moments';
import type { Texts } from '@/i18n/texts';
import { useSentence } from './useSentence';

interface RememberedProps {
  readonly context: Context;
  readonly card: DueLookBack;
  readonly open: (path: string) => void;
}

/** The sentence, large, with when it was written and after what. */
export function Remembered({ context, card, open }: RememberedProps): JSX.Element {
  const words = context.texts().lookBack;
  const { reflection } = card;
  const sentence = useSentence(context, reflection.path);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (sentence !== undefined) place.current?.focus();
  }, [sentence, reflection.path]);
  const why = reasonFor(card, words);
  const source = sourceOf(card, words);
  return (
    <div class="iv-remembered" tabIndex={-1} ref={place}>
      <p class="iv-remembered-when">{whenWritten(card, formatDay(context.clock.now()), words)}</p>
      {sentence === null ? (
        <p class="iv-remembered-none">{words.noSentence}</p>
      ) : (
        <blockquote class="iv-remembered-sentence">{sentence}</blockquote>
      )}
      <p class="iv-remembered-source">
        {source !== '' && `${source} · `}
        <button type="button" class="iv-link-button" onClick={() => open(reflection.path)}>
          {words.open}
        </button>
      </p>
      {why !== '' && <p class="iv-remembered-source">{why}</p>}
    </div>
  );
}

function whenWritten({ reflection }: DueLookBack, today: string, words: Texts['lookBack']): string {
  if (reflection.day === null || reflection.day > today) return words.wroteOnce;
  return reflection.day === today ? words.today : words.wrote(elapsed(reflection.day, today));
}

/** After which session, or about which casus; nothing for a reflection on nothing in particular. */
function sourceOf({ reflection: { session, casus } }: DueLookBack, words: Texts['lookBack']): string {
  if (session !== null) return words.after(withoutDay(session));
  return casus === null ? '' : words.on(withoutDay(casus));
}

const withoutDay = (path: string): string => titleOf(path).replace(/^\d{4}-\d{2}-\d{2}[ _-]+/, '');

function reasonFor({ moment, day, until }: DueLookBack, words: Texts['lookBack']): string {
  if (moment === 'own') return words.ownDay(day);
  return moment === 'beforeMeeting' && until !== null ? words.meeting(until) : '';
}
