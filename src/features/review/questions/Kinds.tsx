import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';

import { askedBy, askersIn } from '@/domain/review/questions/askedBy';
import { kindsOverTime, type KindsOverTime } from '@/domain/review/questions/kindsOverTime';
import { correctionsOn } from '@/ui/coach/corrections';
import { coachIsOn, saidOf } from '@/ui/coach/judgeLine';
import { SelectField } from '@/ui/SelectField';
import type { ReviewPartProps } from '../part';
import { knownKind } from './kindCache';
import { KindsFigure } from './KindsFigure';
import { useJudged, type Judging } from './useJudged';
import { WarmQuestions } from './WarmQuestions';

/** The kinds of questions that one person asks, by half-year, and which became warm. */
export function Kinds(props: ReviewPartProps): JSX.Element {
  const { context, records } = props;
  const words = context.texts().reviewQuestions.kinds;
  const [speaker, choose] = useState(context.store.settings.value.initials);
  const isOn = coachIsOn(context);
  const { kinds, judging } = useKinds(props, speaker, isOn);
  const hasAskers = useMemo(() => askersIn(records.sessions).length > 0, [records]);
  return (
    <section>
      <h3 class="iv-questions-heading">{words.title}</h3>
      {!hasAskers && <p class="iv-questions-quiet">{words.none}</p>}
      {hasAskers && !isOn && <p class="iv-questions-quiet">{words.off}</p>}
      {hasAskers && isOn && (
        <>
          <Whose {...props} speaker={speaker} choose={choose} />
          <Told context={context} speaker={speaker} judging={judging} isKnown={kinds !== null} />
          {kinds && <KindsFigure {...props} kinds={kinds} />}
          {kinds && <WarmQuestions {...props} warm={kinds.total.warm} />}
        </>
      )}
    </section>
  );
}

function useKinds(
  { context, records }: ReviewPartProps,
  speaker: string,
  isOn: boolean,
): { kinds: KindsOverTime | null; judging: Judging } {
  const asked = useMemo(() => askedBy(records.sessions, speaker), [records, speaker]);
  const judging = useJudged(context, asked, isOn);
  const corrections = correctionsOn(context.app).value;
  const { isReady } = judging;
  const kinds = useMemo(
    () =>
      isReady && isOn
        ? kindsOverTime(
            asked,
            speaker,
            (line) => saidOf(context.app, line.text) ?? knownKind(context, line) ?? 'unsure',
          )
        : null,
    [asked, speaker, isReady, isOn, corrections],
  );
  return { kinds, judging };
}

interface ToldProps extends Pick<ReviewPartProps, 'context'> {
  readonly speaker: string;
  readonly judging: Judging;
  readonly isKnown: boolean;
}

/** Why there is no picture, or not yet. */
function Told({ context, speaker, judging, isKnown }: ToldProps): JSX.Element {
  const words = context.texts().reviewQuestions.kinds;
  const { isReady, done, all } = judging;
  const nothing = speaker === '' ? words.noInitials : words.noneOf(speaker);
  const told = isReady ? (isKnown ? '' : nothing) : done > 0 ? words.judging(done, all) : '';
  return (
    <p class="iv-questions-quiet" role="status">
      {told}
    </p>
  );
}

interface WhoseProps extends ReviewPartProps {
  readonly speaker: string;
  readonly choose: (speaker: string) => void;
}

/** Whose questions are shown: one’s own first, then of who else asked. */
function Whose({ context, records, speaker, choose }: WhoseProps): JSX.Element {
  const words = context.texts().reviewQuestions.kinds;
  const me = context.store.settings.value.initials;
  const askers = useMemo(() => askersIn(records.sessions), [records]);
  const known = askers.some((one) => one.speaker === speaker);
  const labelOf = (one: string): string => {
    if (one === '') return words.nobodyYet;
    return one === me ? words.me(one) : one;
  };
  const options = askers.map(({ speaker: value, asked }) => ({
    value,
    label: words.asker(labelOf(value), asked),
  }));
  const missing = known ? [] : [{ value: speaker, label: labelOf(speaker) }];
  return (
    <div class="iv-questions-whose">
      <SelectField label={words.whose} value={speaker} options={[...missing, ...options]} onChange={choose} />
    </div>
  );
}
