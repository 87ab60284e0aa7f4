import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';

import { sessionRoles, type SessionRole } from '@/domain/session/sessionProperties';
import type { Texts } from '@/i18n/texts';
import { SelectField } from '@/ui/SelectField';

/** Who has which role by initials; empty is nobody. */
export type RoleValues = Readonly<Record<SessionRole, string>>;

interface RoleFieldsProps {
  readonly texts: Texts;
  readonly people: readonly string[];
  readonly values: RoleValues;
  readonly set: (changed: Partial<RoleValues>) => void;
  /** The roles to choose for; all of them when left out. */
  readonly roles?: readonly SessionRole[];
}

/** That a role went from one to another who had a role already: the other way round is one press away. */
interface Taken {
  readonly role: SessionRole;
  readonly from: string;
  readonly other: SessionRole;
  readonly to: string;
}

/** A choice of a person for each role, with the way to swap two of them in one act, which leaves the focus there. */
export function RoleFields({
  texts,
  people,
  values,
  set,
  roles = sessionRoles,
}: RoleFieldsProps): JSX.Element {
  const [taken, setTaken] = useState<Taken | null>(null);
  const fields = useRef<HTMLDivElement>(null);
  const words = texts.session;
  const holder = (role: SessionRole): string => (people.includes(values[role]) ? values[role] : '');
  const choose = (role: SessionRole, person: string): void => {
    const other = roles.find((one) => one !== role && holder(one) !== '' && holder(one) === person);
    setTaken(other && holder(role) !== '' ? { role, from: holder(role), other, to: person } : null);
    set({ [role]: person });
  };
  const swap = ({ other, from }: Taken): void => {
    set({ [other]: from });
    fields.current?.querySelectorAll('select')[roles.indexOf(other)]?.focus();
  };
  const isOffered = taken && holder(taken.role) === taken.to && holder(taken.other) === taken.to;
  return (
    <>
      <div class="iv-roles" ref={fields}>
        {roles.map((role) => (
          <SelectField
            key={role}
            label={words.roles[role]}
            value={holder(role)}
            options={[
              { value: '', label: words.start.nobody },
              ...people.map((person) => ({ value: person, label: person })),
            ]}
            onChange={(person) => choose(role, person)}
          />
        ))}
      </div>
      {isOffered && <SwapOffer texts={texts} taken={taken} swap={swap} />}
    </>
  );
}

interface SwapOfferProps {
  readonly texts: Texts;
  readonly taken: Taken;
  readonly swap: (taken: Taken) => void;
}

/** That someone has two roles by now, and the way to give the other one to whoever lost theirs. */
function SwapOffer({ texts, taken, swap }: SwapOfferProps): JSX.Element {
  return (
    <p class="iv-role-swap" role="status">
      {doubleWords(texts, taken)}{' '}
      <button type="button" class="iv-link-button" onClick={() => swap(taken)}>
        {texts.roles.swap(taken.from, inSentence(texts, taken.other))}
      </button>
    </p>
  );
}

const doubleWords = (texts: Texts, { to, other, role }: Taken): string =>
  texts.roles.double(to, [inSentence(texts, other), inSentence(texts, role)]);

/** The name of a role as it stands within a sentence. */
export const inSentence = (texts: Texts, role: SessionRole): string =>
  texts.session.roles[role].toLowerCase();
