import type { JSX } from 'preact';

import { TextField } from '@/ui/TextField';
import { MixOfQuestions } from '../observer/MixOfQuestions';
import { questionsToMix } from '../observer/mixOfSession';
import type { FinishFieldsProps } from './FinishFields';
import { Part } from './Part';

/** Which questions were asked, and what the observer has to tell. */
export const Observation = (props: FinishFieldsProps): JSX.Element => (
  <>
    <Questions {...props} />
    <Observed {...props} />
  </>
);

/** The mix of questions, folded: for whoever wrote along or observed to look at together. */
function Questions({ context, session }: FinishFieldsProps): JSX.Element | null {
  const words = context.texts().coach.mix;
  const count = questionsToMix(context, session);
  if (count === 0) return null;
  return (
    <Part title={words.title} said={words.count(count)} startsOpen={false}>
      <MixOfQuestions context={context} session={session} />
    </Part>
  );
}

/** What the observer has to tell, where there was one or where something was counted. */
function Observed({ context, session, form }: FinishFieldsProps): JSX.Element | null {
  const words = context.texts().closing;
  const { roles, tallies, talked } = session.note.properties;
  const { observer } = roles;
  const { observation } = form.values;
  if (observer === undefined && tallies.length === 0 && talked.length === 0) return null;
  const counted = tallies.length > 0 ? words.counted(tallies.join(' · ')) : '';
  return (
    <Part title={words.observation} said={counted} startsOpen={observer !== undefined || observation !== ''}>
      <TextField
        label={observer === undefined ? words.saw : words.sawBy(observer)}
        hint={words.sawHint}
        value={observation}
        lines={2}
        grows
        onInput={(text) => form.set({ observation: text })}
      />
    </Part>
  );
}
