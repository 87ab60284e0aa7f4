import type { JSX } from 'preact';

import type { Need } from '@/domain/casus/needs';
import type { Texts } from '@/i18n/texts';
import { Icon } from '@/ui/Icon';
import { useUniqueId } from '@/ui/useUniqueId';
import type { CasusNow } from '../casusNow';
import { focusQuestion } from '../question/focusQuestion';
import type { PreparationStore } from '../preparationStore';

interface NeedListProps {
  readonly store: PreparationStore;
  readonly casus: CasusNow;
}

/** What a group needs of a casus: what is there, with the sentence that shows it, and what would help where it is not. */
export function NeedList({ store, casus }: NeedListProps): JSX.Element {
  const words = store.context.texts().preparation.needs;
  const titleId = useUniqueId();
  const go = (need: Need) => (event: MouseEvent & { readonly currentTarget: HTMLElement }) => {
    if (need.id === 'question') focusQuestion(event.currentTarget);
    else store.goTo(need.at ?? undefined);
  };
  return (
    <section class="iv-needs">
      <h3 class="iv-preparation-heading" id={titleId}>
        {words.title}
      </h3>
      <ul class="iv-preparation-list" aria-labelledby={titleId}>
        {casus.needs.map((need) => (
          <li key={need.id}>
            <button type="button" class={need.isMet ? 'iv-need iv-is-met' : 'iv-need'} onClick={go(need)}>
              <Icon name={need.isMet ? 'check' : 'circle'} />
              <span class="iv-need-words">
                <span class="iv-need-title">
                  {words.of[need.id].title}
                  <span class="iv-only-read">: {need.isMet ? words.met : words.notYet}</span>
                </span>
                <span class={need.quote === null ? 'iv-need-help' : 'iv-need-quote'}>
                  {saidOf(need, words)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function saidOf(need: Need, words: Texts['preparation']['needs']): string {
  if (need.quote !== null) return `“${need.quote}”`;
  if (need.names.length > 0) return words.names(need.names.join(', '));
  if (!need.isMet) return words.of[need.id].help;
  return need.id === 'roles' ? words.noName : words.keptBack;
}
