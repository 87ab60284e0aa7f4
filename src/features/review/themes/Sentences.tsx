import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import { sentenceSources } from '@/domain/review/themes/sentenceSources';
import type { ReviewPartProps } from '../part';
import { useSentences, type Sentence } from './useSentences';

interface SentencesProps extends ReviewPartProps {
  readonly theme: string;
}

const atOnce = 5;

/** One's own sentences under a theme, newest first, each with a door to its note. */
export function Sentences({ context, all, theme, open, today }: SentencesProps): JSX.Element {
  const words = context.texts().reviewThemes;
  const me = context.store.settings.value.initials;
  const sources = useMemo(() => sentenceSources(theme, all, me), [all, theme, me]);
  const [wanted, setWanted] = useState(atOnce);
  const { sentences, isReading, hasMore } = useSentences(context, sources, wanted);
  if (sentences.length === 0)
    return (
      <p class="iv-themes-quiet" role="status">
        {isReading ? words.sentences.reading : words.sentences.none}
      </p>
    );
  return (
    <>
      <ul class="iv-themes-sentences">
        {sentences.map((sentence) => (
          <li key={`${sentence.path} ${sentence.line ?? ''}`}>
            <q class="iv-themes-sentence">{sentence.text}</q>
            <Door words={words} sentence={sentence} today={today} open={open} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <button type="button" class="iv-link-button" onClick={() => setWanted(wanted + atOnce)}>
          {words.sentences.more}
        </button>
      )}
    </>
  );
}

interface DoorProps extends Pick<ReviewPartProps, 'open' | 'today'> {
  readonly words: ReturnType<ReviewPartProps['context']['texts']>['reviewThemes'];
  readonly sentence: Sentence;
}

function Door({ words, sentence: { path, line, title, kind, day }, today, open }: DoorProps): JSX.Element {
  const name = title.replace(/^\d{4}-\d{2}-\d{2}[ _-]*/, '') || title;
  const when = day === null ? words.sentences.undated : words.day(day, today);
  return (
    <button
      type="button"
      class="iv-link-button iv-themes-door"
      onClick={() => (line === null ? open(path) : open(path, line))}
    >
      {words.sentences.from(words.sentences.kinds[kind], name, when)}
    </button>
  );
}
