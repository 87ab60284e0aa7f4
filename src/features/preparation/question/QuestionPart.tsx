import type { JSX } from 'preact';

import { useUniqueId } from '@/ui/useUniqueId';
import type { CasusNow } from '../casusNow';
import { openOwnPartForm } from '../ownPart/ownPartForm';
import type { PreparationStore } from '../preparationStore';
import { QuestionHints } from './QuestionHints';
import { useWording, type Wording } from './useWording';
import { Versions } from './Versions';

interface QuestionPartProps {
  readonly store: PreparationStore;
  readonly casus: CasusNow;
}

/** The question, to look at and to put in other words; what can be better about it; and how it was put before. */
export function QuestionPart({ store, casus }: QuestionPartProps): JSX.Element {
  const words = store.context.texts().preparation.question;
  const wording = useWording(store, casus);
  return (
    <section class="iv-asked">
      <QuestionField store={store} wording={wording} />
      <p class="iv-only-read" role="status">
        {wording.isKept ? words.kept : ''}
      </p>
      <QuestionHints
        store={store}
        question={wording.asked}
        openSteps={() => openOwnPartForm(store, casus.question)}
      />
      <Versions store={store} casus={casus} />
    </section>
  );
}

/** The question as it is, to type over: Enter makes other words the question, Escape puts it back. */
function QuestionField({ store, wording }: { store: PreparationStore; wording: Wording }): JSX.Element {
  const words = store.context.texts().preparation.question;
  const id = useUniqueId();
  const { asked, isOther, type, keep, leave } = wording;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || (event.key !== 'Enter' && !(event.key === 'Escape' && isOther))) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') leave();
    else if (isOther) void keep();
  };
  return (
    <>
      <label class="iv-preparation-heading" for={id}>
        {words.title}
      </label>
      <textarea
        id={id}
        class="iv-grows"
        rows={1}
        value={asked}
        placeholder={words.placeholder}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {isOther && (
        <div class="iv-asked-ways">
          <button type="button" class="mod-cta" onClick={() => void keep()}>
            {words.keep}
          </button>
          <button type="button" class="iv-link-button" onClick={leave}>
            {words.leave}
          </button>
        </div>
      )}
    </>
  );
}
