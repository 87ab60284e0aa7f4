import type { JSX } from 'preact';

import { shortDay } from '@/i18n/dayInWords';
import type { HalfYearProps } from './HalfYearPart';
import { useSentences } from './ownSentences';
import { Door, Section } from './Section';
import { tookAlong, type Took } from './tookAlong';

interface TookSectionProps extends HalfYearProps {
  /** How many reflections and how many lines are shown. */
  readonly shown: number;
  readonly showMore: () => void;
}

/** One's own sentences of the half-year, each with the door to where it stands. */
export function TookSection(props: TookSectionProps): JSX.Element {
  const { context, letter, all, shown, showMore } = props;
  const words = context.texts().halfYear;
  const sentences = useSentences(context, letter.reflections.slice(0, shown), all.revision);
  const rest = Math.max(letter.reflections.length, letter.lines.length) - shown;
  return (
    <>
      <Section title={words.took} none={sentences === null ? '' : words.tookNone}>
        {tookAlong(letter, sentences, shown).map((took) => (
          <Sentence key={`${took.path}${took.line ?? ''}`} took={took} {...props} />
        ))}
      </Section>
      {rest > 0 && (
        <p class="iv-half-year-more">
          <button type="button" class="iv-link-button" onClick={showMore}>
            {words.more(rest)}
          </button>
        </p>
      )}
    </>
  );
}

function Sentence({ took, context, open, today }: TookSectionProps & { readonly took: Took }): JSX.Element {
  const { halfYear: words, reviewTimeline } = context.texts();
  const { text, path, line, day, isPrivate } = took;
  return (
    <li>
      <q class="iv-half-year-sentence">{text}</q>{' '}
      <span class="iv-half-year-fact">
        <Door
          text={day === null ? took.title : shortDay(day, today, reviewTimeline.locale)}
          onClick={() => open(path, line ?? undefined)}
        />
        {isPrivate && ` ${words.isPrivate}`}
      </span>
    </li>
  );
}
