import type { Plugin } from 'obsidian';

import { markSigns, type Mark } from '@/domain/contributions/contribution';
import { nextToMark } from '@/domain/session/cards';
import { linesOfPhase, phaseNow } from '@/domain/session/phaseLines';
import { addLiveCommand } from '../liveCommand';
import { parkLine } from '../parking/park';
import type { LiveSession, SessionStore } from '../sessionStore';
import { markQuestion } from './markQuestion';

/** Registers the commands for questions, advice and the wording of the question. */
export function registerCards(plugin: Plugin, store: SessionStore): void {
  const words = store.context.texts().cards.commands;
  addLiveCommand(plugin, store, {
    id: 'park-last-line',
    name: words.park,
    run: (session) => parkLast(store, session),
  });
  for (const sign of Object.keys(markSigns) as Mark[]) {
    addLiveCommand(plugin, store, {
      id: `mark-next-${sign}`,
      name: words[sign],
      run: (session) => markNext(store, session, sign),
    });
  }
}

/** Parks the line that was written last in the present phase. */
function parkLast(store: SessionStore, session: LiveSession): unknown {
  const { context } = store;
  const last = linesOfPhase(session.note, session.note.properties.clock.phase).at(-1);
  if (!last) return context.say(context.texts().cards.commands.noneToPark);
  return parkLine(store, session, last.answers.at(-1) ?? last.line);
}

/** Marks the first question that has no mark yet, as the presenter goes through them. */
function markNext(store: SessionStore, session: LiveSession, sign: Mark): unknown {
  const words = store.context.texts().cards;
  if (phaseNow(session)?.marks !== true) return store.context.say(words.noMark['no-marks-here']);
  const next = nextToMark(session);
  return next ? markQuestion(store, session, next, sign) : store.context.say(words.commands.noneToMark);
}
