import type { JSX } from 'preact';

import { halfMinutesAloud } from '@/domain/casus/readAloud';
import { plannedFirstPhase } from '@/domain/casus/preparing/plannedFirstPhase';
import type { CasusNow } from './casusNow';
import type { PreparationStore } from './preparationStore';

/** How long reading aloud takes, beside what is planned for it, and that the outcome stays out of it. */
export function Aloud({ store, casus }: { store: PreparationStore; casus: CasusNow }): JSX.Element {
  const { context } = store;
  const words = context.texts().preparation.aloud;
  const halves = halfMinutesAloud(casus.wordsAloud);
  const planned = plannedFirstPhase(context.index.value, casus.path, {
    names: context.propertyNames(),
    resolve: (target, from) => context.app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null,
  });
  return (
    <section class="iv-aloud">
      <p>{halves === 0 ? words.none : words.time(halves)}</p>
      {planned !== null && <p>{words.planned(planned)}</p>}
      {casus.parts.some(({ id }) => id === 'outcome') && <p>{words.outcome}</p>}
    </section>
  );
}
