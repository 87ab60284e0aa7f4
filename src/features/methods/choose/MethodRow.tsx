import type { JSX } from 'preact';

import type { Advice } from '@/domain/choosing/advice';
import { drawbackInWords, whyItSuits } from '@/domain/choosing/words';
import type { Texts } from '@/i18n/texts';
import { briefFactsOf } from '../methodFacts';

interface MethodRowProps {
  readonly advice: Advice;
  readonly isOwn: boolean;
  readonly texts: Texts;
  readonly choose: (id: string) => void;
  readonly show: (id: string) => void;
}

/** One method: its name, minutes and people, why it suits and what to keep in mind. */
export function MethodRow({ advice, isOwn, texts, choose, show }: MethodRowProps): JSX.Element {
  const { method } = advice;
  const words = texts.methods;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    show(method.id);
  };
  return (
    <li class="iv-advised" onKeyDown={onKeyDown}>
      <button type="button" class="iv-advised-main" onClick={() => choose(method.id)}>
        <span class="iv-advised-title">
          {method.title}
          {isOwn && <span class="iv-mark-word">{words.own}</span>}
          {method.evidence === 'experimental' && <span class="iv-mark-word">{words.experimental}</span>}
        </span>{' '}
        <span class="iv-advised-facts">{briefFactsOf(method, texts).join(' · ')}</span>{' '}
        <Why advice={advice} texts={texts} />
      </button>
      <button type="button" class="iv-link-button iv-advised-look" onClick={() => show(method.id)}>
        {words.choose.look}
        <span class="iv-only-read"> {method.title}</span>
      </button>
    </li>
  );
}

const mostDrawbacks = 3;

/** Why it suits, or what it is for when nothing is known yet; then why it falls behind. */
function Why({ advice, texts }: Pick<MethodRowProps, 'advice' | 'texts'>): JSX.Element {
  const suits = whyItSuits(advice, texts.choosing);
  const drawbacks = advice.drawbacks
    .filter(({ code }) => code !== 'experimental')
    .slice(0, mostDrawbacks)
    .map((drawback) => drawbackInWords(texts.choosing, drawback));
  return (
    <>
      <span class="iv-advised-why">{suits === '' ? advice.method.fits : suits}</span>{' '}
      {drawbacks.length > 0 && (
        <span class="iv-advised-but">{texts.methods.choose.mind(drawbacks.join('; '))}</span>
      )}
    </>
  );
}
