import { signal, type ReadonlySignal } from '@preact/signals';
import * as v from 'valibot';

import type { SessionStore } from '../sessionStore';
import type { StartSeed } from '../start/startValues';
import { whenIndexed } from '../whenIndexed';
import { openOpening } from './openOpening';
import { onlyGroup, openingSchema, type OpeningValues } from './openingValues';
import { answerKey } from './promises/promises';
import { takeBack, type WrittenChange } from './writeOpening';

/** What an opening wrote, with what was typed for it, so that it can be taken back as a whole. */
export interface LastOpening {
  readonly draftKey: string;
  readonly values: OpeningValues;
  readonly written: readonly WrittenChange[];
}

/** The opening of a meeting: its form, and the way back. */
export interface MeetingOpener {
  /** Opens the form, for a group by the path of its note, or null for whichever there is. */
  open(group: string | null): void;
  readonly last: ReadonlySignal<LastOpening | null>;
  /** Takes back what the last opening wrote; the words go back into the form. */
  takeBack(): Promise<void>;
}

export function createMeetingOpener(store: SessionStore, start: (seed: StartSeed) => void): MeetingOpener {
  const { context, now } = store;
  const last = signal<LastOpening | null>(null);
  return {
    last,
    open: (group) =>
      whenIndexed(context, () => openOpening(context, group ?? onlyGroup(context), { now, last, start })),
    takeBack: async () => {
      const taken = last.value;
      if (!taken) return;
      last.value = null;
      const failed = await takeBack(context, taken.written);
      const draft = v.safeParse(openingSchema, context.drafts.load(taken.draftKey));
      context.drafts.save(taken.draftKey, untold(draft.success ? draft.output : taken.values, taken));
      const words = context.texts().opening;
      context.say(failed === 0 ? words.takenBack : words.notTakenBack(failed));
    },
  };
}

/** An opening with its answers unwritten again. What is in the form by now counts over what was there. */
function untold(draft: OpeningValues, { values }: LastOpening): OpeningValues {
  return {
    ...draft,
    answers: { ...values.answers, ...draft.answers },
    looked: draft.looked.filter((one) => !(answerKey(one) in values.answers)),
  };
}
