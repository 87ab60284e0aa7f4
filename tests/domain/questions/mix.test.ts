import { describe, expect, it } from 'vitest';

import type { QuestionKind } from '@/domain/questions/judgement';
import { questionMix, type AskedLine, type Judge } from '@/domain/questions/mix';

const line = (id: string, text: string, more: Partial<AskedLine> = {}): AskedLine => ({
  id,
  kind: 'question',
  speaker: 'AK',
  text,
  mark: null,
  ...more,
});

const judge: Judge = (text) => (text.startsWith('Wat') ? 'open' : 'closed');

const lines = [
  line('iv-q00001', 'Wat deed je?', { mark: 'warm' }),
  line('iv-q00002', 'Was je boos?', { speaker: 'MB', mark: 'cold' }),
  line('iv-n00003', 'Wat een verhaal.', { kind: 'note' }),
  line('iv-q00004', 'Wat dacht je?', { speaker: null }),
  line('iv-q00005', 'Was het druk?'),
];

describe('the mix of the questions of a session', () => {
  it('counts questions alone, by kind', () => {
    const { total, kinds } = questionMix(lines, judge);
    expect(total).toBe(4);
    expect(kinds).toEqual({ open: 2, closed: 2 });
  });

  it('counts for each asker, in the order of their first question', () => {
    expect(questionMix(lines, judge).askers).toEqual([
      { speaker: 'AK', total: 2, kinds: { open: 1, closed: 1 } },
      { speaker: 'MB', total: 1, kinds: { closed: 1 } },
      { speaker: null, total: 1, kinds: { open: 1 } },
    ]);
  });

  it('says which became warm', () => {
    expect(questionMix(lines, judge).warm.map(({ id }) => id)).toEqual(['iv-q00001']);
  });

  it('lets the label of the writer go before the rules', () => {
    const own = new Map<string, QuestionKind>([['iv-q00005', 'leading']]);
    const { questions, kinds } = questionMix(lines, judge, own);
    expect(kinds).toEqual({ open: 2, closed: 1, leading: 1 });
    expect(questions.filter(({ isOwnLabel }) => isOwnLabel).map(({ id }) => id)).toEqual(['iv-q00005']);
  });

  it('gives the judge the words on one line, without Markdown', () => {
    const seen: string[] = [];
    const noting: Judge = (text) => {
      seen.push(text);
      return 'open';
    };
    questionMix([line('iv-q00001', 'Wat **precies**\n  deed je?')], noting);
    expect(seen).toEqual(['Wat precies deed je?']);
  });

  it('has nothing to tell of a session without questions', () => {
    expect(questionMix([], judge)).toEqual({ total: 0, kinds: {}, askers: [], questions: [], warm: [] });
  });
});
