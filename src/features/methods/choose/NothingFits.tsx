import type { JSX } from 'preact';

import type { MethodChoosing } from './methodChoice';
import { filterOf } from './chooseValues';
import { looserFilters } from './looser';

const mostShown = 3;

/** Why the list is empty, and the ways to see something again. */
export function NothingFits({ chooser }: { chooser: MethodChoosing }): JSX.Element {
  const words = chooser.context.texts().methods.choose;
  const typed = chooser.query.value.trim();
  if (typed !== '')
    return (
      <div class="iv-advised-none">
        <p>{words.noneNamed(typed)}</p>
        <button type="button" onClick={() => (chooser.query.value = '')}>
          {words.clear}
        </button>
      </div>
    );
  return <NothingAtOnce chooser={chooser} />;
}

function NothingAtOnce({ chooser }: { chooser: MethodChoosing }): JSX.Element {
  const words = chooser.context.texts().methods.choose;
  const methods = chooser.ranked.value.map(({ method }) => method);
  const looser = looserFilters(methods, filterOf(chooser.values.value)).slice(0, mostShown);
  return (
    <div class="iv-advised-none">
      <p>{words.noneFits}</p>
      {looser.map(({ field, count }) => (
        <button key={field} type="button" onClick={() => chooser.set({ [field]: '' })}>
          {words.without(words.fields[field], count)}
        </button>
      ))}
      <button type="button" onClick={() => (chooser.onlyFits.value = false)}>
        {words.showAll}
      </button>
    </div>
  );
}
