import { useState } from 'preact/hooks';
import type { JSX } from 'preact';

import type { CasusPart } from '@/domain/casus/casusParts';
import { placeToWrite } from '@/domain/casus/preparing/placeToWrite';
import { withoutPrivateMark } from '@/domain/casus/preparing/privateMark';
import { IconButton } from '@/ui/IconButton';
import { useUniqueId } from '@/ui/useUniqueId';
import type { CasusNow } from '../casusNow';
import type { PreparationStore } from '../preparationStore';
import { PartHelp } from './PartHelp';
import { writableParts } from './writableParts';

interface PartListProps {
  readonly store: PreparationStore;
  readonly casus: CasusNow;
}

/** The parts to write on, in the order of the note; each leads there, and gives one question at a time that helps. */
export function PartList({ store, casus }: PartListProps): JSX.Element | null {
  const words = store.context.texts().preparation.parts;
  const titleId = useUniqueId();
  const [open, setOpen] = useState<string | null>(null);
  const parts = writableParts(casus.parts);
  if (parts.length === 0) return null;
  return (
    <section class="iv-casus-parts">
      <h3 class="iv-preparation-heading" id={titleId}>
        {words.title}
      </h3>
      <ul class="iv-preparation-list" aria-labelledby={titleId}>
        {parts.map((part) => (
          <PartRow
            key={part.title}
            store={store}
            casus={casus}
            part={part}
            isOpen={open === part.title}
            toggle={() => setOpen(open === part.title ? null : part.title)}
          />
        ))}
      </ul>
    </section>
  );
}

interface PartRowProps extends PartListProps {
  readonly part: CasusPart;
  readonly isOpen: boolean;
  readonly toggle: () => void;
}

function PartRow({ store, casus, part, isOpen, toggle }: PartRowProps): JSX.Element {
  const words = store.context.texts().preparation.parts;
  const write = (): void => store.goTo(placeToWrite(casus.text, part));
  const title = withoutPrivateMark(part.title);
  const states = [part.words === '' && words.empty, part.isPrivate && words.private].filter(Boolean);
  return (
    <li>
      <div class="iv-casus-part">
        <button type="button" class="iv-link-button iv-casus-part-title" onClick={write}>
          {title}
        </button>
        {states.length > 0 && <span class="iv-preparation-quiet">{states.join(', ')}</span>}
        <IconButton icon="lightbulb" label={words.helpWith(title)} pressed={isOpen} onClick={toggle} />
      </div>
      {isOpen && <PartHelp store={store} part={part.id} write={write} close={toggle} />}
    </li>
  );
}
