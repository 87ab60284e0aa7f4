import type { JSX } from 'preact';

import type { QuestionVersion } from '@/domain/casus/questionVersions';
import { titleOf } from '@/domain/index/noteChoices';
import { formatDay } from '@/domain/notes/moments';
import type { CasusNow } from '../casusNow';
import type { PreparationStore } from '../preparationStore';

interface VersionsProps {
  readonly store: PreparationStore;
  readonly casus: CasusNow;
}

/** How the question was put over time, the first one first: when, and where it came from. */
export function Versions({ store, casus: { versions, question } }: VersionsProps): JSX.Element | null {
  const words = store.context.texts().preparation.versions;
  const isKept = question === '' || versions.at(-1)?.question === question;
  if (versions.length === 0 && isKept) return null;
  return (
    <details class="iv-versions">
      <summary>{words.title(versions.length + (isKept ? 0 : 1))}</summary>
      <ol>
        {versions.map((version, at) => (
          <li key={`${version.day} ${version.question}`}>
            <span>{version.question}</span>
            <Source store={store} version={version} place={placeOf(at, versions.length, isKept)} />
          </li>
        ))}
        {!isKept && (
          <li>
            <span>{question}</span>
            <small>{words.notKept}</small>
          </li>
        )}
      </ol>
      {!isKept && (
        <button type="button" onClick={() => void store.keepWording()}>
          {words.keep}
        </button>
      )}
    </details>
  );
}

type Place = 'first' | 'between' | 'final';

function placeOf(at: number, count: number, isKept: boolean): Place {
  if (at === 0) return 'first';
  return isKept && at === count - 1 ? 'final' : 'between';
}

interface SourceProps {
  readonly store: PreparationStore;
  readonly version: QuestionVersion;
  readonly place: Place;
}

function Source({ store, version: { day, session }, place }: SourceProps): JSX.Element {
  const { context } = store;
  const { versions: words, day: inWords } = context.texts().preparation;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(day);
  const when = isDay ? inWords(day, formatDay(context.clock.now())) : day;
  const what = [place === 'first' && words.first, place === 'between' && session === null && words.own];
  const said = [when, ...what, place === 'final' && words.final].filter(Boolean).join(', ');
  return (
    <small>
      {said}
      {session !== null && (
        <>
          {said === '' ? '' : ', '}
          <button
            type="button"
            class="iv-link-button"
            onClick={() => void context.app.workspace.openLinkText(session, '', false)}
          >
            {words.session(titleOf(session))}
          </button>
        </>
      )}
    </small>
  );
}
