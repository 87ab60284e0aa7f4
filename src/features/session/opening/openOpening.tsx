import type { ReadonlySignal, Signal } from '@preact/signals';

import type { Context } from '@/context';
import { openForm, type FormState } from '@/ui/FormModal';
import type { StartSeed } from '../start/startValues';
import type { LastOpening } from './meetingOpener';
import { withTypedOffer } from './offers/NewOffer';
import { openingDraftKey } from './openingDraft';
import { OpeningFields } from './OpeningFields';
import { firstOpening, openingSchema, type OpeningValues } from './openingValues';
import { seedOf } from './startSeed';
import { parkOffers, writeLookBacks } from './writeOpening';

/** What the form works with: the ticking clock, where it leaves what it wrote, and where it leads to. */
export interface OpeningHost {
  readonly now: ReadonlySignal<Date>;
  readonly last: Signal<LastOpening | null>;
  readonly start: (seed: StartSeed) => void;
}

/** Opens the form that opens a meeting, for a group by the path of its note, or ''. */
export function openOpening(context: Context, group: string, host: OpeningHost): void {
  const words = context.texts().opening;
  const draftKey = openingDraftKey(group);
  const shown: { form: FormState<OpeningValues> | null } = { form: null };
  const remember = rememberIn(host.last, draftKey);
  openForm(context, {
    draftKey,
    title: words.title,
    submitLabel: words.submit,
    initial: firstOpening(group),
    schema: openingSchema,
    fields: (form) => {
      shown.form = form;
      return <OpeningFields context={context} form={form} now={host.now} />;
    },
    submit: async (typed) => {
      const values = { ...typed, ...withTypedOffer(typed) };
      const { written, looked, unwritten } = await writeLookBacks(context, values);
      const after = { ...values, answers: unwritten, looked: [...values.looked, ...looked] };
      shown.form?.set(after);
      remember({ draftKey, values, written });
      if (Object.keys(unwritten).length > 0) return false;
      const parked = await parkOffers(context, after);
      remember({ draftKey, values, written: parked });
      if (written.length + parked.length > 0) context.say(words.written(written.length, parked.length));
      return () => leadOn(context, draftKey, after, host.start);
    },
  });
}

/** Until the session has started the opening is kept, to be gone through again as it was. */
function leadOn(
  context: Context,
  draftKey: string,
  values: OpeningValues,
  start: OpeningHost['start'],
): Promise<void> {
  context.drafts.save(draftKey, values);
  start(seedOf(context, values));
  return Promise.resolve();
}

/** Keeps what one form wrote, in one go or several, as one thing to take back. */
function rememberIn(last: OpeningHost['last'], draftKey: string): (more: LastOpening) => void {
  let own: LastOpening | null = null;
  return (more) => {
    if (more.written.length === 0) return;
    const answers = { ...own?.values.answers, ...more.values.answers };
    own = {
      draftKey,
      values: { ...more.values, answers, looked: own?.values.looked ?? more.values.looked },
      written: [...(own?.written ?? []), ...more.written],
    };
    last.value = own;
  };
}
