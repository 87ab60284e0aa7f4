import type { JSX } from 'preact';

import { CaptureField } from '../capture/CaptureField';
import { QuestionPlaces } from '../cards/QuestionPlaces';
import { Announcements } from '../heard/Announcements';
import { panelKeys } from '../keys/panelKeys';
import { usePanelFocus } from '../keys/usePanelFocus';
import { Lines } from '../lines/Lines';
import { useNewestInSight } from '../lines/useNewestInSight';
import { CopyBeside } from '../lost/CopyBeside';
import { Observer } from '../observer/Observer';
import { ParkedAdvice } from '../parking/ParkedAdvice';
import { Rewording } from '../rewording/Rewording';
import type { LiveSession } from '../sessionStore';
import { HarvestMinute } from '../silence/HarvestMinute';
import { PrivateWriting } from '../silence/PrivateWriting';
import { SilenceLine } from '../silence/SilenceLine';
import { WriteFirst } from '../silence/WriteFirst';
import { useWritingSilence } from '../silence/writingSilence';
import { Overtime } from '../time/Overtime';
import { Round } from '../turns/Round';
import { TalkTime } from '../turns/TalkTime';
import { Controls } from './Controls';
import { Header } from './Header';
import type { PanelProps } from './Panel';
import { PhaseAsks, PhaseNow } from './PhaseNow';

/** A session that runs or pauses. What is happening now is large, what is done is quiet, what comes next is one line. */
export function LivePanel({ store, doors, session }: PanelProps & { session: LiveSession }): JSX.Element {
  const phase = session.phases[session.note.properties.clock.phase];
  const live = { store, session };
  const writes = phase !== undefined && phase.takesNotes && !phase.isPrivate;
  const scroller = useNewestInSight(session);
  const look = useWritingSilence(live) ? 'iv-panel is-writing-first' : 'iv-panel';
  return (
    <div class={look} ref={usePanelFocus(session)} onKeyDown={panelKeys(live, doors)}>
      <Header {...live} doors={doors} />
      <PhaseNow {...live} />
      <SilenceLine {...live} />
      <div class="iv-panel-scroll" ref={scroller}>
        <CopyBeside {...live} doors={doors} />
        <WriteFirst {...live} />
        <PhaseAsks {...live} />
        <Rewording {...live} />
        <QuestionPlaces {...live} />
        <ParkedAdvice {...live} />
        <Lines {...live} writes={writes} />
        <Observer {...live} />
      </div>
      <HarvestMinute {...live} />
      {phase?.isPrivate === true && <PrivateWriting {...live} doors={doors} />}
      {writes && <Round {...live} />}
      {writes && <TalkTime {...live} />}
      {writes && <CaptureField {...live} />}
      <Overtime {...live} />
      <Controls {...live} doors={doors} />
      <Announcements {...live} />
    </div>
  );
}
