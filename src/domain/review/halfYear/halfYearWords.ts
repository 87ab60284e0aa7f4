import type { NoteLanguage } from '../../notes/noteTypes';
import type { SessionRole } from '../../session/sessionProperties';
import type { PromiseState } from './promiseState';

/** The words that the note of a half-year carries: the format's, not the interface's. */
export interface HalfYearWords {
  readonly properties: string;
  readonly name: string;
  readonly halves: readonly [first: string, second: string];
  readonly insight: string;
  readonly asked: string;
  readonly brought: string;
  readonly took: string;
  readonly returned: string;
  readonly promised: string;
  readonly open: string;
  readonly roles: string;
  readonly times: (count: number) => string;
  readonly due: (day: string) => string;
  readonly states: Readonly<Record<PromiseState, string>>;
  readonly roleNames: Readonly<Record<SessionRole, string>>;
}

export const halfYearWords: Record<NoteLanguage, HalfYearWords> = {
  nl: {
    properties: '---\ntype: intervisie/reflection\ndatum:\nmodel:\nprive:\n---\n',
    name: 'Halfjaar',
    halves: ['januari-juni', 'juli-december'],
    insight: 'Inzicht',
    asked: 'Wat zou ik mezelf van een halfjaar geleden zeggen?',
    brought: 'Wat ik inbracht',
    took: 'Wat ik meenam',
    returned: 'Wat terugkwam',
    promised: 'Wat ik deed van wat ik me voornam',
    open: 'Wat nog openstaat',
    roles: 'Rollen die ik had',
    times: (count) => (count === 1 ? 'één keer' : `${String(count)} keer`),
    due: (day) => `voor ${day}`,
    states: { done: 'gedaan', partly: 'deels', dropped: 'vervallen', open: 'open' },
    roleNames: {
      presenter: 'inbrenger',
      facilitator: 'begeleider',
      noteTaker: 'notulist',
      timekeeper: 'tijdbewaker',
      observer: 'observator',
    },
  },
  en: {
    properties: '---\ntype: intervisie/reflection\ndate:\nmodel:\nprivate:\n---\n',
    name: 'Half-year',
    halves: ['January-June', 'July-December'],
    insight: 'Insight',
    asked: 'What would I tell myself of six months ago?',
    brought: 'What I brought in',
    took: 'What I took along',
    returned: 'What came back',
    promised: 'What I did of what I said',
    open: 'What is still open',
    roles: 'Roles I had',
    times: (count) => (count === 1 ? 'once' : `${String(count)} times`),
    due: (day) => `by ${day}`,
    states: { done: 'done', partly: 'partly', dropped: 'dropped', open: 'open' },
    roleNames: {
      presenter: 'presenter',
      facilitator: 'facilitator',
      noteTaker: 'note-taker',
      timekeeper: 'timekeeper',
      observer: 'observer',
    },
  },
};
