import type { JSX } from 'preact';

import { settlingNow } from '@/domain/session/settleChoice';
import { settleOn } from '../phaseActs';
import { ChoiceField } from '@/ui/ChoiceField';
import type { LiveSession, SessionStore } from '../sessionStore';

interface SettleChoiceProps {
  readonly store: SessionStore;
  readonly session: LiveSession;
}

/** The choice that the group settles in this phase; what comes next follows it. */
export function SettleChoice({ store, session }: SettleChoiceProps): JSX.Element | null {
  const settling = settlingNow(session);
  if (!settling) return null;
  return (
    <ChoiceField
      choice={settling.choice}
      chosen={settling.chosen}
      choose={(option) => void settleOn(store, session, settling, option)}
    />
  );
}
