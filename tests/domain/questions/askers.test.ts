import { describe, expect, it } from 'vitest';

import { askersOverTime, type SessionQuestions } from '@/domain/questions/askers';
import type { JudgedQuestion } from '@/domain/questions/mix';

const question = (text: string, more: Partial<JudgedQuestion> = {}): JudgedQuestion => ({
  id: 'iv-q00001',
  speaker: 'AK',
  text,
  kind: 'open',
  isOwnLabel: false,
  mark: null,
  ...more,
});

const sessions: readonly SessionQuestions[] = [
  {
    session: 'Later.md',
    date: '2026-05-01',
    questions: [
      question('Wat raakt je?', { mark: 'warm' }),
      question('Hoe laat?', { speaker: 'MB', mark: 'cold' }),
    ],
  },
  {
    session: 'Eerder.md',
    date: '2025-11-01',
    questions: [
      question('Was je boos?', { kind: 'closed', mark: 'warm' }),
      question('Wat nu?'),
      question('Wie?', { speaker: null, mark: 'warm' }),
    ],
  },
];

describe('what each asker asked over the sessions', () => {
  it('names the askers by their initials, and nobody else', () => {
    expect(askersOverTime(sessions).map(({ speaker }) => speaker)).toEqual(['AK', 'MB']);
  });

  it('tells which questions became warm, oldest first', () => {
    const [first] = askersOverTime(sessions);
    expect(first?.warm.map(({ session, question: { text } }) => [session, text])).toEqual([
      ['Eerder.md', 'Was je boos?'],
      ['Later.md', 'Wat raakt je?'],
    ]);
  });

  it('counts sessions, questions, marked ones and kinds', () => {
    expect(askersOverTime(sessions)[0]).toMatchObject({
      sessions: 2,
      asked: 3,
      marked: 2,
      kinds: { open: 2, closed: 1 },
      warmKinds: { open: 1, closed: 1 },
    });
  });

  it('keeps an asker of whom no question became warm', () => {
    expect(askersOverTime(sessions)[1]).toMatchObject({ speaker: 'MB', marked: 1, warm: [], warmKinds: {} });
  });
});
