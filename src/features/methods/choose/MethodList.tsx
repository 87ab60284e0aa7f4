import type { JSX } from 'preact';

import type { MethodChoosing } from './methodChoice';
import { BrokenMethods } from './BrokenMethods';
import { MethodRow } from './MethodRow';
import { NothingFits } from './NothingFits';
import { useGrowing } from './useGrowing';

/** More than a screen can show. */
const atOnce = 24;

export interface MethodListProps {
  readonly chooser: MethodChoosing;
  readonly choose: (id: string) => void;
  readonly show: (id: string) => void;
  readonly check: (() => void) | undefined;
}

/** The methods, the most fitting first; own ones that can't be used come last. */
export function MethodList({ chooser, choose, show, check }: MethodListProps): JSX.Element {
  const texts = chooser.context.texts();
  const { own } = chooser.context.methodLibrary();
  const shown = useGrowing(chooser.shown.value, atOnce);
  return (
    <div class="iv-advised-list">
      {shown.length === 0 && <NothingFits chooser={chooser} />}
      <ul>
        {shown.map((advice) => (
          <MethodRow
            key={advice.method.id}
            advice={advice}
            isOwn={own.has(advice.method.id)}
            texts={texts}
            choose={choose}
            show={show}
          />
        ))}
      </ul>
      <BrokenMethods chooser={chooser} check={check} />
    </div>
  );
}
