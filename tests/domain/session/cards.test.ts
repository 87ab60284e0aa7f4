import { describe, expect, it } from 'vitest';

import type { SessionPhase } from '@/domain/methods/expandRounds';
import {
  idsOnTable,
  markObstacle,
  questionTable,
  questionToAnswer,
  warmBefore,
  type QuestionTable,
} from '@/domain/session/cards';
import { questionsToWorkOn, type SessionHere } from '@/domain/session/phaseLines';
import type { SessionProperties } from '@/domain/session/sessionProperties';
import { aContribution } from '../../support/contributions';
import { aPhase, aSession, someProperties } from '../../support/sessions';

const asks = aPhase({ captures: ['question'], questionsEach: 2, silent: ['presenter'], silence: 'listens' });

/** A session in its second phase; MB presents, AK and JV take part, unless told otherwise. */
function here(body: string, phase: SessionPhase, people: Partial<SessionProperties> = {}): SessionHere {
  const note = aSession(`## 1. A\n\n${body}`);
  const { participants, roles } = someProperties(people);
  return {
    note: { ...note, properties: { ...note.properties, participants, roles } },
    phases: [aPhase(), phase, aPhase()],
  };
}

const inSecond = (...lines: string[]): string => `## 2. B\n\n${lines.join('\n')}\n\n## 3. C\n`;

/** Who has how many questions and how many free places, such as `AK 1+1`. */
const places = (table: QuestionTable | null): string[] =>
  (table?.people ?? []).map(
    ({ person, questions, open }) => `${person} ${String(questions.length)}+${String(open)}`,
  );

describe('the places for questions', () => {
  it('are as many for each as the phase allows, filled by what each asked', () => {
    const body = inSecond('- **AK** Wat? ^iv-q00001', '- **JV** Hoe? ^iv-q00002', '- **JV** Wie? ^iv-q00003');
    expect(places(questionTable(here(body, asks)))).toEqual(['AK 1+1', 'JV 2+0']);
  });

  it('can be outnumbered, which is said and no more', () => {
    const body = inSecond(...[1, 2, 3].map((at) => `- **AK** Wat? ^iv-q0000${String(at)}`));
    expect(questionTable(here(body, asks))?.people[0]).toMatchObject({ open: 0, over: 1 });
  });

  it.each([
    ['nobody who must be silent', asks, ['AK 0+2', 'JV 0+2']],
    [
      'not the presenter, who answers',
      aPhase({ questionsEach: 2, active: ['participants', 'presenter'] }),
      ['AK 0+2', 'JV 0+2'],
    ],
    [
      'the presenter alone, when nobody else is active',
      aPhase({ questionsEach: 2, active: ['presenter'], silent: ['participants'] }),
      ['MB 0+2'],
    ],
    [
      'whoever does not present in this round',
      aPhase({ questionsEach: 1, active: ['participants'], round: 2 }),
      ['MB 0+1', 'JV 0+1'],
    ],
    ['nobody where nothing is written', aPhase({ questionsEach: 2, takesNotes: false }), []],
    ['nobody where there is no limit', aPhase({ questionsEach: null }), []],
  ])('are there for %s', (_, phase, wanted) => {
    expect(places(questionTable(here(inSecond(), phase)))).toEqual(wanted);
  });

  it('are there for everyone when nobody is known to present', () => {
    expect(places(questionTable(here(inSecond(), asks, { roles: {} })))).toEqual([
      'MB 0+2',
      'AK 0+2',
      'JV 0+2',
    ]);
  });

  it('are not there when nobody is known to be there', () => {
    expect(questionTable(here(inSecond(), asks, { participants: [] }))).toBeNull();
  });

  it('keep apart a question of which nobody knows whose it is', () => {
    const table = questionTable(here(inSecond('- Wat? ^iv-q00001'), asks));
    expect(table?.whose.map(({ line }) => line.id)).toEqual(['iv-q00001']);
  });

  it('leave to the other lines what is no question, and what somebody else asked', () => {
    const table = questionTable(
      here(
        inSecond('- **AK** Feit. ^iv-f00001', '- **XX** Wat? ^iv-q00001', '- **AK** Hoe? ^iv-q00002'),
        asks,
      ),
    );
    expect([...idsOnTable(table)]).toEqual(['iv-q00002']);
  });

  it('do not count questions of another phase', () => {
    const body = `- **AK** Wat? ^iv-q00001\n\n${inSecond()}`;
    expect(places(questionTable(here(body, asks)))).toEqual(['AK 0+2', 'JV 0+2']);
  });
});

describe('a mark', () => {
  const marks = aPhase({ captures: ['note'], marks: true });
  it.each([
    ['may be given to what another asked', marks, aContribution(), null],
    [
      'may be given to a question of which nobody knows whose it is',
      marks,
      aContribution({ speaker: null }),
      null,
    ],
    ['is not for the presenter’s own question', marks, aContribution({ speaker: 'MB' }), 'own-question'],
    ['is for questions only', marks, aContribution({ kind: 'fact' }), 'no-question'],
    ['has no place in other phases', asks, aContribution(), 'no-marks-here'],
  ])('%s', (_, phase, line, wanted) => {
    expect(markObstacle(here(inSecond(), phase), line)).toBe(wanted);
  });
});

describe('a second round', () => {
  const asked = '- **AK** Wat? 🔥 ^iv-q00001\n- **JV** Hoe? 🧊 ^iv-q00002\n- **JV** Wie? 🔥 ^iv-q00003';
  const note = aSession(`## 1. A\n\n${asked}\n\n## 2. B\n`);
  const builtOn = (...phases: SessionPhase[]): string[] =>
    warmBefore({ note, phases }).map(({ line }) => line.id);

  it('builds on what became warm in a phase before it', () => {
    expect(builtOn(aPhase({ marks: true }), asks)).toEqual(['iv-q00001', 'iv-q00003']);
  });

  it('builds in a round on that round only', () => {
    const inRound = (round: number): SessionPhase => aPhase({ marks: true, round });
    expect(builtOn(inRound(1), { ...asks, round: 2 })).toEqual([]);
    expect(builtOn(inRound(1), { ...asks, round: 1 })).toHaveLength(2);
  });

  it('is one only after questions were marked', () => {
    expect(builtOn(aPhase(), asks)).toEqual([]);
  });

  it('is one only where questions are asked', () => {
    expect(builtOn(aPhase({ marks: true }), aPhase({ captures: ['answer'] }))).toEqual([]);
  });
});

describe('answering', () => {
  const lines = [
    '- **AK** Koud? 🧊 ^iv-q00001',
    '- **AK** Beantwoord? 🔥 ^iv-q00002',
    '    - **MB** Ja. ^iv-a00001',
    '- **JV** Warm? 🔥 ^iv-q00003',
    '- **JV** Zonder? ^iv-q00004',
    '- **JV** Neutraal? ⚪ ^iv-q00005',
  ].join('\n');
  const note = aSession(`## 1. A\n\n${lines}\n\n## 2. B\n`);
  const answers = aPhase({ captures: ['answer'] });
  const questions = questionsToWorkOn(note, [aPhase(), answers], 1);

  it('begins with what is warm and ends with what is cold', () => {
    expect(questions.map(({ line }) => line.text)).toEqual([
      'Beantwoord?',
      'Warm?',
      'Zonder?',
      'Neutraal?',
      'Koud?',
    ]);
  });

  it('goes on with the first question that has no answer', () => {
    expect(questionToAnswer({ ...here('', answers), note })?.text).toBe('Warm?');
  });

  it('goes on with the last question of the phase itself, where there is one', () => {
    const asked = here(inSecond('- **AK** Eerder? ^iv-q00001', '- **AK** Nu? ^iv-q00002'), asks);
    expect(questionToAnswer(asked)?.text).toBe('Nu?');
  });
});
