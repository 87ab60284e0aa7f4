import type { JSX } from 'preact';

import { notesOfType, type IndexedNote } from '@/domain/index/vaultIndex';
import { titleOf } from '@/domain/index/noteChoices';
import { statusOf } from '@/domain/notes/noteWords';
import { readProperty } from '@/domain/notes/propertyNames';
import { openNote } from '@/obsidian/openNote';
import { useUniqueId } from '@/ui/useUniqueId';
import type { PreparationStore } from './preparationStore';

const most = 6;

/** No casus is open: the ones in preparation, the newest first by name. */
export function EmptyPreparation({ store }: { store: PreparationStore }): JSX.Element {
  const { context } = store;
  const words = context.texts().preparation;
  const titleId = useUniqueId();
  const notes = inPreparation(store);
  const open = async (path: string): Promise<void> => {
    await openNote(context.app, path);
    await store.show(path);
  };
  return (
    <div class="iv-preparation">
      <h2 class="iv-preparation-empty iv-preparation-start" tabIndex={-1}>
        {words.empty}
      </h2>
      <p class="iv-preparation-quiet">{words.emptyHint}</p>
      {notes.length === 0 ? (
        <p class="iv-preparation-quiet">{words.emptyNew}</p>
      ) : (
        <section>
          <h3 class="iv-preparation-heading" id={titleId}>
            {words.inPreparation}
          </h3>
          <ul class="iv-preparation-list" aria-labelledby={titleId}>
            {notes.slice(0, most).map(({ path }) => (
              <li key={path}>
                <button type="button" class="iv-link-button" onClick={() => void open(path)}>
                  {titleOf(path)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function inPreparation({ context }: PreparationStore): IndexedNote[] {
  const index = context.index.value;
  if (!index) return [];
  const names = context.propertyNames();
  return notesOfType(index, 'casus').filter(({ properties }) => {
    const status = statusOf(readProperty(properties, names, 'status')) ?? 'draft';
    return status === 'draft' || status === 'ready';
  });
}
