import type { ActionRecord, NoteRecord } from '../records/records';
import type { CanvasNode } from './canvas';
import type { Story } from './story';

/** What a node shows and how large that is. `key` is a path, or the id of an action; `day` an ISO day. */
export interface Card extends Pick<CanvasNode, 'file' | 'subpath' | 'color' | 'height'> {
  readonly key: string;
  readonly day: string | null;
}

/** Pixels. A card of this width holds some 40 letters of Obsidian's own size on a line. */
export const cardWidth = 400;

/** As high as shows the question of a session, and where a casus begins; notes beside each other are joined by a straight line. */
const noteHeight = 360;

/** What somebody wrote for themselves has a colour; what a group wrote down and the actions have none. */
const colors = { casus: '6', reflection: '5' };

/** The cards of a story: casussen, sessions, reflections, and actions of one line each. */
export function cardsOf({ casussen, sessions, reflections, actions }: Story): readonly Card[] {
  return [
    ...casussen.map((note) => ({ ...cardOfNote(note), color: colors.casus })),
    ...sessions.map(cardOfNote),
    ...reflections.map((note) => ({ ...cardOfNote(note), color: colors.reflection })),
    ...actions.map(cardOfAction),
  ];
}

const cardOfNote = ({ path, day }: NoteRecord): Card => ({ key: path, file: path, day, height: noteHeight });

function cardOfAction(action: ActionRecord): Card {
  const { id, path, created } = action;
  return { key: id, file: path, subpath: `#^${id}`, day: created, height: heightOf(action) };
}

/** A line of text, in pixels and letters. What stands under another has room for fewer. */
const line = { height: 24, letters: 36, fewer: 4 };
const aroundLines = 48;
const most = 480;

/** Fits the words of an action with the look-backs under it, in steps of 20 as the canvas has them. */
function heightOf({ owner, text, created, due, done, lookBacks }: ActionRecord): number {
  const days = [created, due, done].filter((day) => day !== null).map(() => ' ➕ 2026-11-21');
  const said = lookBacks.flatMap(({ text: what, effect, learned, remains }) => [
    linesOf(`2026-11-21 vervallen: ${what}`, 1),
    ...[effect, learned, remains].map((words) => (words === '' ? 0 : linesOf(`geleerd:: ${words}`, 2))),
  ]);
  const lines = [linesOf(`${owner ?? ''} ${text}${days.join('')}`, 0), ...said].reduce((a, b) => a + b);
  return Math.min(Math.ceil((aroundLines + lines * line.height) / 20) * 20, most);
}

const linesOf = (words: string, depth: number): number =>
  Math.ceil(words.trim().length / (line.letters - line.fewer * depth));
