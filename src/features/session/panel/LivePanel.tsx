import type { JSX } from 'preact';
import { useState } from 'preact/hooks';

import type { LiveSession } from '../sessionStore';
import { CaptureField } from './CaptureField';
import { Controls } from './Controls';
import { Header } from './Header';
import { Lines } from './Lines';
import type { PanelProps } from './Panel';
import { PhaseAsks, PhaseNow } from './PhaseNow';
import { Round } from './Round';
import { useNewestInSight } from './useNewestInSight';

/** A session that runs or pauses. What is happening now is large, what is done is quiet, what comes next is one line. */
export function LivePanel({ store, doors, session }: PanelProps & { session: LiveSession }): JSX.Element {
  const [speaker, setSpeaker] = useState<string | null>(null);
  const [answering, setAnswering] = useState<string | null>(null);
  const phase = session.phases[session.note.properties.clock.phase];
  const shared = { store, session, speaker, setSpeaker, answering, setAnswering };
  const writes = phase !== undefined && phase.takesNotes && !phase.isPrivate;
  const scroller = useNewestInSight(session);
  return (
    <div class="iv-panel">
      <Header store={store} session={session} doors={doors} />
      <PhaseNow store={store} session={session} />
      <div class="iv-panel-scroll" ref={scroller}>
        <PhaseAsks store={store} session={session} />
        <Lines {...shared} writes={writes} />
      </div>
      {writes && <Round {...shared} />}
      {writes && <CaptureField {...shared} />}
      <Controls store={store} session={session} doors={doors} />
    </div>
  );
}

/** What the parts of the panel share while one types: who speaks, and the question that is being answered. */
export interface WritingProps {
  readonly store: PanelProps['store'];
  readonly session: LiveSession;
  readonly speaker: string | null;
  readonly setSpeaker: (speaker: string | null) => void;
  readonly answering: string | null;
  readonly setAnswering: (id: string | null) => void;
}
