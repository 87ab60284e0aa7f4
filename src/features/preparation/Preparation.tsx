import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import { noteKey } from '@/obsidian/renamedNotes';
import { Aloud } from './Aloud';
import { EmptyPreparation } from './EmptyPreparation';
import { NeedList } from './needs/NeedList';
import { PartList } from './parts/PartList';
import type { PreparationStore } from './preparationStore';
import { QuestionPart } from './question/QuestionPart';

/** The panel: the question, what a group needs, the parts to write on, and how long reading aloud takes. */
export function Preparation({ store }: { store: PreparationStore }): JSX.Element {
  const casus = store.casus.value;
  const words = store.context.texts().preparation;
  if (!casus) return <EmptyPreparation store={store} />;
  const title = titleOf(casus.path);
  const key = noteKey(store.context.app, casus.path);
  return (
    <div class="iv-preparation">
      <h2 class="iv-preparation-title iv-preparation-start" tabIndex={-1}>
        <button type="button" class="iv-link-button" title={words.toNote(title)} onClick={() => store.goTo()}>
          {title}
        </button>
      </h2>
      <QuestionPart key={key} store={store} casus={casus} />
      <NeedList store={store} casus={casus} />
      <PartList key={`parts ${key}`} store={store} casus={casus} />
      <Aloud store={store} casus={casus} />
    </div>
  );
}
