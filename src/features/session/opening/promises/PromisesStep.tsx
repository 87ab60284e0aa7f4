import type { JSX } from 'preact';

import { countInSight } from '@/domain/actions/lookBackPromises';
import type { ListedAction } from '@/domain/actions/listActions';
import { Group } from '@/ui/Group';
import type { OpeningProps } from '../OpeningFields';
import { presentIn } from '../openingValues';
import { GoneAnswer } from './GoneAnswer';
import { PromiseRow } from './PromiseRow';
import { actionsByKey, answerKey } from './promises';
import { useGlobalFilter, usePromises } from './usePromises';

/** The promises of last time, each with what became of it. */
export function PromisesStep(props: OpeningProps): JSX.Element {
  const { context, form } = props;
  const words = context.texts().opening.promises;
  const { promises, lookBacks } = usePromises(context, form.values);
  const globalFilter = useGlobalFilter(context);
  const { elsewhere, gone } = otherAnswers(props, promises);
  const count = countInSight(promises);
  const rowOf = (action: ListedAction): JSX.Element => (
    <PromiseRow
      key={answerKey(action)}
      {...props}
      action={action}
      globalFilter={globalFilter}
      earlier={lookBacks?.get(action.path)?.get(action.id) ?? []}
    />
  );
  return (
    <Group class="iv-promises" label={words.title} labelClass="iv-opening-question">
      {form.values.looked.length > 0 && (
        <p class="iv-field-hint">{words.writtenNow(form.values.looked.length)}</p>
      )}
      {promises.length === 0 && <NoPromises {...props} />}
      <ul class="iv-promise-list">
        {gone.map((key) => (
          <GoneAnswer key={key} {...props} answerKey={key} />
        ))}
        {[...elsewhere, ...promises.slice(0, count)].map(rowOf)}
      </ul>
      {count < promises.length && (
        <details class="iv-promises-more">
          <summary>{words.fold(promises.length - count)}</summary>
          <ul class="iv-promise-list">{promises.slice(count).map(rowOf)}</ul>
        </details>
      )}
    </Group>
  );
}

/** Answers to actions that are not in the list by now: of another group, or gone. */
function otherAnswers(
  { context, form }: OpeningProps,
  promises: readonly ListedAction[],
): { readonly elsewhere: readonly ListedAction[]; readonly gone: readonly string[] } {
  const shown = new Set(promises.map(answerKey));
  const others = Object.keys(form.values.answers).filter((key) => !shown.has(key));
  if (others.length === 0) return { elsewhere: [], gone: [] };
  const known = actionsByKey(context);
  return {
    elsewhere: others.flatMap((key) => known.get(key) ?? []),
    gone: others.filter((key) => !known.has(key)),
  };
}

function NoPromises({ context, form }: OpeningProps): JSX.Element {
  const words = context.texts().opening.promises;
  const isNobody = form.values.group === '' && presentIn(context, form.values).here.length === 0;
  return <p class="iv-opening-empty">{isNobody ? words.nobody : words.none}</p>;
}
