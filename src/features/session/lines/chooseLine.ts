import type { PlacedContribution } from '@/domain/contributions/contributionsIn';
import { rewrite } from '../acts';
import { chooseAsQuestion } from '../rewording/wordingActs';
import type { SessionStore } from '../sessionStore';

/** Marks a line as chosen, or no longer. A wording that is chosen becomes the question. */
export const chooseLine = (store: SessionStore, line: PlacedContribution): Promise<boolean> =>
  line.kind === 'rewording' ? chooseAsQuestion(store, line) : rewrite(store, line, { chosen: !line.chosen });
