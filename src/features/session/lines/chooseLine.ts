import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { chooseAsQuestion } from '../rewording/wordingActs';
import type { SessionStore } from '../sessionStore';
import { rewriteLine } from './rewriteLine';

/** Marks a line as chosen, or no longer. A wording that is chosen becomes the question. */
export const chooseLine = (store: SessionStore, line: PlacedContribution): Promise<boolean> =>
  line.kind === 'rewording'
    ? chooseAsQuestion(store, line)
    : rewriteLine(store, line, (now) => ({ ...now, chosen: !now.chosen }));
