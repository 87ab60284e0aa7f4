import { useRef } from 'preact/hooks';
import type { JSX } from 'preact';

import type { CopyTrace } from '@/domain/sharing/copyTraces';
import { whyFound } from '@/ui/trace/traceWords';
import { useUniqueId } from '@/ui/useUniqueId';
import type { PlanProps } from './ShareFields';
import { replacementOf } from './sharePlan';

/** The gate: what is traceable in the copy, each trace with a tick to replace it, and what is so only together. */
export function ShareTraces(props: PlanProps): JSX.Element {
  const { context, plan, form } = props;
  const { share: words, privacy } = context.texts();
  const together = plan.left.filter(({ kind }) => kind === 'combination');
  const isReplacing = [...plan.replacements.values()].some((one) => one.trim() !== '');
  return (
    <fieldset class="iv-fieldset iv-share-traces">
      <legend>{words.traces}</legend>
      {plan.traces.length === 0 && together.length === 0 && <p class="iv-share-hint">{privacy.none}</p>}
      {plan.traces.length > 0 && (
        <p class="iv-share-hint">
          {words.tracesHint} {!form.values.inCasus && words.casusStays}
        </p>
      )}
      <ul>
        {plan.traces.map((trace) => (
          <Trace key={trace.key} {...props} trace={trace} />
        ))}
      </ul>
      {together.map((one) => (
        <div class="iv-share-together" key={one.from}>
          <blockquote>{one.text}</blockquote>
          <p class="iv-share-hint">{whyFound(privacy, one)}</p>
        </div>
      ))}
      {isReplacing && (
        <label class="iv-share-tick">
          <input
            type="checkbox"
            checked={form.values.inCasus}
            onChange={() => form.set({ inCasus: !form.values.inCasus })}
          />
          {words.inCasus}
        </label>
      )}
    </fieldset>
  );
}

/** One trace. Ticking one for which nothing can be suggested asks what is to come instead. */
function Trace({ context, form: { values, set }, trace }: PlanProps & { trace: CopyTrace }): JSX.Element {
  const { share: words, privacy } = context.texts();
  const field = useRef<HTMLInputElement>(null);
  const id = useUniqueId();
  const { key, text, count, kind } = trace;
  const replacement = replacementOf(values, trace);
  const stays = values.stay.includes(key);
  const others = values.stay.filter((one) => one !== key);
  const toggle = (): void => {
    if (replacement.trim() === '') field.current?.focus();
    set({ stay: stays || replacement.trim() === '' ? others : [...others, key] });
  };
  return (
    <li class="iv-share-trace">
      <label class="iv-share-tick">
        <input type="checkbox" checked={!stays && replacement.trim() !== ''} onChange={toggle} />
        <span>
          <span class="iv-only-read">{words.replace}</span> <strong>{text}</strong>{' '}
          <span class="iv-share-kind">
            {privacy.kinds[kind]}
            {count > 1 && `, ${words.times(count)}`}
          </span>
        </span>
      </label>
      <label class="iv-only-read" for={id}>
        {words.by(text)}
      </label>
      <input
        id={id}
        ref={field}
        type="text"
        placeholder={words.byHint}
        value={replacement}
        onInput={(event) =>
          set({ typed: { ...values.typed, [key]: event.currentTarget.value }, stay: others })
        }
      />
    </li>
  );
}
