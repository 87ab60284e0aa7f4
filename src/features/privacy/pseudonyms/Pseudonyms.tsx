import type { JSX } from 'preact';

import type { Context } from '@/context';
import { loadPseudonyms, pseudonymChanges } from '@/obsidian/pseudonymStore';
import { AddPseudonym } from './AddPseudonym';
import { BringKey } from './BringKey';
import { PseudonymList } from './PseudonymList';
import { TakeKeyAlong } from './TakeKeyAlong';

/** Who is who on this device, what is at stake with it, and the way to another device. */
export function Pseudonyms({ context }: { context: Context }): JSX.Element {
  const words = context.texts().privacy.pseudonyms;
  // Read again with every change, here or in the check beside it.
  const key = pseudonymChanges.value < 0 ? [] : loadPseudonyms(context.app);
  return (
    <div class="iv-pseudonyms">
      <p class="iv-pseudonyms-stake">{words.stake}</p>
      {key.length === 0 && <p class="iv-pseudonyms-none">{words.none}</p>}
      <PseudonymList context={context} pseudonyms={key} />
      <AddPseudonym context={context} />
      <details class="iv-pseudonyms-more">
        <summary>{words.move}</summary>
        <TakeKeyAlong context={context} pseudonyms={key} />
        <BringKey context={context} pseudonyms={key} />
      </details>
    </div>
  );
}
