import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import type { Context } from '@/context';
import { agreementsIn } from '@/domain/groups/agreements';
import type { PartingProps } from './NextTime';
import { Part } from './Part';

/** The agreements of a group that is new, to go through together. They are shown as they stand in its note. */
export function Agreements({ context, meeting, form }: PartingProps): JSX.Element | null {
  const words = context.texts().closing;
  const agreements = useAgreements(context, meeting.path);
  if (meeting.group.agreed !== null || agreements.length === 0) return null;
  const { agreed } = form.values;
  return (
    <Part title={words.agreements} said={agreed ? words.agreedToday : words.notYet} startsOpen={agreed}>
      <ul class="iv-agreements">
        {agreements.map((agreement) => (
          <li key={agreement}>{agreement}</li>
        ))}
      </ul>
      <label class="iv-agree">
        <input
          type="checkbox"
          checked={agreed}
          onChange={(event) => form.set({ agreed: event.currentTarget.checked })}
        />
        {words.agree}
      </label>
      <p class="iv-field-hint">{words.agreeHint}</p>
    </Part>
  );
}

function useAgreements({ notes }: Context, path: string): readonly string[] {
  const [agreements, setAgreements] = useState<readonly string[]>([]);
  useEffect(() => {
    void notes.read(path).then((text) => setAgreements(text === null ? [] : agreementsIn(text)));
  }, [notes, path]);
  return agreements;
}
