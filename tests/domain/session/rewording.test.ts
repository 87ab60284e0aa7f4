import { describe, expect, it } from 'vitest';

import {
  addChosenWording,
  chooseWording,
  kindsToWrite,
  questionNow,
  sentencesToTakeOver,
  undoAddChosenWording,
  undoChooseWording,
} from '@/domain/session/rewording';
import { findContribution, type SessionNote } from '@/domain/session/sessionNote';
import { aContribution } from '../../support/contributions';
import { edited, refusalOf } from '../../support/edits';
import { aPhase, aSession, inPhase, sessionText } from '../../support/sessions';

const first = '> [!question] Hoe eerst?\n\n';
const body = [
  `${first}## 1. A\n\n- **AK** Ik wil rust. ^iv-v00001\n- **JV** Feit. ^iv-f00001\n`,
  '## 2. B\n\n- **AK** Hoe a? ^iv-r00001\n- **JV** Hoe j? ⭐ ^iv-r00002\n- **MB** Hoe m? ^iv-r00003\n',
].join('\n');

const seen = (note: SessionNote, id: string): NonNullable<ReturnType<typeof findContribution>> => {
  const line = findContribution(note, id);
  if (!line) throw new Error('no such line');
  return line;
};

const starsIn = (note: SessionNote): string[] =>
  note.contributions.filter(({ chosen }) => chosen).map(({ id }) => id);

const choosing = (note: SessionNote, id: string): SessionNote =>
  aSession(edited(note.text, chooseWording(note, seen(note, id))));

describe('the question now', () => {
  it.each([
    ['is the wording that was chosen', body, 'Hoe j?'],
    ['is the first one until one is chosen', body.replace(' ⭐', ''), 'Hoe eerst?'],
    ['is on one line', `${first}## 1. A\n\n- **AK** Hoe\n  dan? ⭐ ^iv-r00001\n`, 'Hoe dan?'],
    ['is not there when nobody asked one', '## 1. A\n', null],
  ])('%s', (_, text, wanted) => {
    expect(questionNow(aSession(text))).toBe(wanted);
  });
});

describe('choosing a wording', () => {
  it('moves the star, and touches nothing else', () => {
    const note = aSession(body);
    const wanted = body.replace(' ⭐', '').replace('Hoe m?', 'Hoe m? ⭐');
    expect(choosing(note, 'iv-r00003').text).toBe(sessionText(wanted));
  });

  it('takes the star away from the one that has it', () => {
    expect(starsIn(choosing(aSession(body), 'iv-r00002'))).toEqual([]);
  });

  it('leaves one star where a hand had put more', () => {
    const note = aSession(body.replace('Hoe a?', 'Hoe a? ⭐'));
    expect(starsIn(choosing(note, 'iv-r00003'))).toEqual(['iv-r00003']);
  });

  it.each(['iv-r00001', 'iv-r00002'])('is taken back whole (%s)', (id) => {
    const note = aSession(body);
    const undo = undoChooseWording(note, seen(note, id));
    const after = choosing(note, id);
    expect(edited(after.text, undo(after))).toBe(note.text);
  });

  it('writes nothing when the wording was changed meanwhile', () => {
    const note = aSession(body);
    const other = aSession(body.replace('Hoe m?', 'Hoe dan?'));
    expect(refusalOf(chooseWording(other, seen(note, 'iv-r00003')))).toBe('line-changed');
  });
});

describe('taking a sentence over', () => {
  const wording = aContribution({
    id: 'iv-r00009',
    kind: 'rewording',
    speaker: 'MB',
    text: 'Ik wil rust.',
    chosen: true,
  });

  it('adds it as the question, in place of the one that was', () => {
    const note = aSession(body);
    const after = aSession(edited(note.text, addChosenWording(note, inPhase(1), wording)));
    expect(starsIn(after)).toEqual(['iv-r00009']);
    expect(after.text).toContain('- **MB** Hoe m? ^iv-r00003\n- **MB** Ik wil rust. ⭐ ^iv-r00009\n');
  });

  it('is taken back whole', () => {
    const note = aSession(body);
    const undo = undoAddChosenWording(note, wording);
    const after = aSession(edited(note.text, addChosenWording(note, inPhase(1), wording)));
    expect(edited(after.text, undo(after))).toBe(note.text);
  });

  it('is offered for what people saw in the phase before', () => {
    const session = { note: aSession(body), phases: [aPhase(), aPhase({ rewords: true })] };
    expect(sentencesToTakeOver(session).map(({ id }) => id)).toEqual(['iv-v00001']);
  });

  it('is not offered again once it was done', () => {
    const note = aSession(body.replace('Hoe a?', 'Ik wil rust.'));
    const session = { note, phases: [aPhase(), aPhase({ rewords: true })] };
    expect(sentencesToTakeOver(session)).toEqual([]);
  });

  it('is not offered where the question is not reworded', () => {
    expect(sentencesToTakeOver({ note: aSession(body), phases: [aPhase(), aPhase()] })).toEqual([]);
  });
});

describe('where the question is reworded', () => {
  it.each([
    [
      'a wording comes first where participants propose theirs',
      ['participants', 'presenter'],
      ['rewording', 'view'],
    ],
    [
      'a wording comes last where the presenter has other things to say',
      ['presenter'],
      ['view', 'rewording'],
    ],
  ] as const)('%s', (_, active, wanted) => {
    expect(kindsToWrite(aPhase({ rewords: true, active, captures: ['view'] }))).toEqual(wanted);
  });

  it('is the only place for wordings', () => {
    expect(kindsToWrite(aPhase({ captures: ['view'] }))).toEqual(['view']);
  });
});
