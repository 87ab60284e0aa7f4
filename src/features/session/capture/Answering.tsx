import type { JSX } from 'preact';

import type { Texts } from '@/i18n/texts';

interface AnsweringProps {
  readonly texts: Texts['session'];
  readonly question: string;
  readonly stop: () => void;
}

/** Says which question the next line answers, with the way out. */
export function Answering({ texts, question, stop }: AnsweringProps): JSX.Element {
  return (
    <p class="iv-answering">
      {texts.capture.answerTo(question)}{' '}
      <button type="button" class="iv-link-button" onClick={stop}>
        {texts.capture.stopAnswering}
      </button>
    </p>
  );
}
