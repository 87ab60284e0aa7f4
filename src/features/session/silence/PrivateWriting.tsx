import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import { privateTo } from '@/domain/session/silencePrivate';
import { noteKey } from '@/obsidian/renamedNotes';
import { Icon } from '@/ui/Icon';
import type { PanelDoors } from '../panel/Panel';
import type { LiveProps } from '../writing';
import { ForYourself } from './ForYourself';
import { useHarvesting } from './harvesting';

type PrivateProps = LiveProps & { doors: PanelDoors };

/**
 * Where the presenter writes what goes to their own reflection. While the group still harvests the phase before it, it
 * is not there: two fields, one private and one not, would be a trap.
 */
export function PrivateWriting(props: PrivateProps): JSX.Element | null {
  const { store, session } = props;
  const { clock } = session.note.properties;
  const isHarvesting = useHarvesting(props);
  const key = `${noteKey(store.context.app, session.path)}#${String(clock.phase)}`;
  return isHarvesting ? null : <Whose key={key} {...props} />;
}

function Whose(props: PrivateProps): JSX.Element | null {
  const { store, session } = props;
  const { clock, ...people } = session.note.properties;
  const phase = session.phases[clock.phase];
  const { initials } = store.context.store.settings.value;
  const owner = { initials, isAlone: session.method.mode === 'solo' };
  const { is, presenter } = privateTo(people, phase ?? { round: null }, owner);
  const claim = useClaim(props, presenter);
  if (is === 'mine' || (is === 'unclear' && claim.isMade)) return <ForYourself {...props} />;
  return <OnPaper {...props} presenter={presenter} claim={is === 'unclear' ? claim.make : null} />;
}

/** That someone said to be the presenter, which is kept on this device. */
function useClaim(
  { store, session }: PrivateProps,
  presenter: string | null,
): { readonly isMade: boolean; readonly make: () => void } {
  const { drafts } = store.context;
  const key = `presenter:${session.path}#${presenter ?? ''}`;
  const [isMade, setMade] = useState(() => drafts.load(key) === true);
  const make = (): void => {
    drafts.save(key, true);
    setMade(true);
  };
  return { isMade, make };
}

interface OnPaperProps extends PrivateProps {
  readonly presenter: string | null;
  readonly claim: (() => void) | null;
}

function OnPaper({ store, presenter, claim }: OnPaperProps): JSX.Element {
  const texts = store.context.texts();
  const { onPaper, itIsMe } = texts.silence.forYourself;
  const who = presenter ?? texts.session.active.presenter;
  return (
    <p class="iv-on-paper">
      <Icon name="lock" />
      <span>{onPaper(who.charAt(0).toUpperCase() + who.slice(1))}</span>
      {claim && (
        <button type="button" onClick={claim}>
          {itIsMe}
        </button>
      )}
    </p>
  );
}
