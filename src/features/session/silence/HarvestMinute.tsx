import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import { harvestPlaces } from '@/domain/session/harvestMinute';
import { phaseName } from '@/domain/session/phaseHeading';
import { linesOfPhase } from '@/domain/session/phaseLines';
import { noteKey } from '@/obsidian/renamedNotes';
import { IconButton } from '@/ui/IconButton';
import { useDraft, type Draft } from '../capture/useDraft';
import type { LiveProps } from '../writing';
import { goOnWriting } from './goOnWriting';
import { harvest, harvestKinds, harvestPart, useHarvestTime, type HarvestKind } from './harvesting';
import { HarvestKinds } from './HarvestKinds';
import { isOver, setOver } from './over';
import { WritingField } from './WritingField';

interface HarvestProps extends LiveProps {
  readonly place: number;
}

/** A minute to write down what came up in a phase in which nothing was written. */
export function HarvestMinute(live: LiveProps): JSX.Element {
  const places = harvestPlaces(live.session.phases, live.session.note.properties.clock);
  return (
    <>
      {places.map((place) => (
        <Harvest
          key={`${noteKey(live.store.context.app, live.session.path)}#${String(place)}`}
          {...live}
          place={place}
        />
      ))}
    </>
  );
}

/** It goes by itself after its minute, unless something is typed in it or someone is about to. */
function Harvest(props: HarvestProps): JSX.Element | null {
  const { store, session, place } = props;
  const words = store.context.texts().silence.harvest;
  const draft = useDraft(store.context, session.path, harvestPart(place));
  const [isInIt, setInIt] = useState(false);
  const isTime = useHarvestTime(props, place);
  const isLeft = isOver(store, 'harvest', session, place);
  if (isLeft && draft.text !== '') {
    return (
      <p class="iv-harvest-rest">
        <button
          type="button"
          class="iv-link-button"
          onClick={() => setOver(store, 'harvest', session, place, false)}
        >
          {words.goOn(titleAt(props))}
        </button>
      </p>
    );
  }
  if (isLeft || !(isTime || isInIt || draft.text !== '')) return null;
  return (
    <section class="iv-harvest" onFocusIn={() => setInIt(true)} onFocusOut={() => setInIt(false)}>
      <HarvestField {...props} draft={draft} />
    </section>
  );
}

const titleAt = ({ session, place }: HarvestProps): string => {
  const phase = session.phases[place];
  return phase ? phaseName(phase) : '';
};

function HarvestField(props: HarvestProps & { draft: Draft }): JSX.Element {
  const { store, session, place, draft } = props;
  const words = store.context.texts().silence.harvest;
  const speaker = store.writing.speaker.value;
  const [kind, setKind] = useState<HarvestKind>(harvestKinds[0]);
  const add = (): void => void draft.send((text) => harvest(props, place, { kind, speaker, text }));
  const leave = (event: Event): void => {
    goOnWriting(event.currentTarget);
    setOver(store, 'harvest', session, place);
  };
  return (
    <>
      <Harvested {...props} />
      <WritingField
        label={words.ask(titleAt(props))}
        hint={words.hint}
        text={draft.text}
        setText={draft.setText}
        addLabel={words.add}
        add={add}
        leave={leave}
      >
        {speaker !== null && <span class="iv-speaker">{speaker}</span>}
      </WritingField>
      <div class="iv-harvest-bottom">
        <HarvestKinds texts={store.context.texts()} kind={kind} setKind={setKind} />
        <IconButton icon="x" label={words.leave} onClick={leave} />
      </div>
    </>
  );
}

/** What was harvested already, so that one sees that it has come in. */
function Harvested({ session, place }: HarvestProps): JSX.Element | null {
  const lines = linesOfPhase(session.note, place);
  if (lines.length === 0) return null;
  return (
    <ul class="iv-harvested">
      {lines.map(({ line }) => (
        <li key={line.id}>
          {line.speaker !== null && <strong>{line.speaker} </strong>}
          {line.text}
        </li>
      ))}
    </ul>
  );
}
