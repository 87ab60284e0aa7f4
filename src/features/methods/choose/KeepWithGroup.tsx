import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import type { GroupLevels } from '@/domain/choosing/groupLevels';
import { titleOf } from '@/domain/index/noteChoices';
import type { MethodChoosing } from './methodChoice';
import { filterOf, levelsOf } from './chooseValues';
import { keepLevels, levelsToKeep, type TakeBack } from './keepLevels';

/** Offers to keep the experience and the trust that were filled in with the group, where its note says otherwise. */
export function KeepWithGroup({ chooser }: { chooser: MethodChoosing }): JSX.Element | null {
  const { context } = chooser;
  const { group } = chooser.about.value;
  const [written, setWritten] = useState<Partial<GroupLevels>>({});
  const [takeBack, setTakeBack] = useState<TakeBack | null>(null);
  const words = context.texts().methods.choose;
  if (group === null) return null;
  const kept = { ...levelsOf(context, group), ...written };
  const toKeep = levelsToKeep(filterOf(chooser.values.value), kept);
  const keep = async (): Promise<void> => {
    const run = await keepLevels(context, group, toKeep);
    if (!run) return;
    setTakeBack(() => run);
    setWritten(toKeep);
  };
  const undo = async (run: TakeBack): Promise<void> => {
    setTakeBack(null);
    if (await run()) setWritten({});
  };
  const differs = Object.keys(toKeep).length > 0;
  if (!differs && !takeBack) return null;
  return (
    <p class="iv-choose-keep" role="status">
      {differs ? (
        <button type="button" class="iv-link-button" onClick={() => void keep()}>
          {words.keep(titleOf(group))}
        </button>
      ) : (
        takeBack && (
          <>
            {words.kept(titleOf(group))}{' '}
            <button type="button" class="iv-link-button" onClick={() => void undo(takeBack)}>
              {words.takeBack}
            </button>
          </>
        )
      )}
    </p>
  );
}
