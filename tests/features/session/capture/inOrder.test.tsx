import { fireEvent } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';

import { step } from '@/features/session/acts';
import { markNext } from '@/features/session/cards/markNext';
import { parkLast } from '@/features/session/parking/parkLast';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { gone, lateVault, type LateVault } from './lateVault';

const altN = ['n', { altKey: true, code: 'KeyN' }] as const;
const altU = ['u', { altKey: true, code: 'KeyU' }] as const;
const altP = ['p', { altKey: true, code: 'KeyP' }] as const;

const method = methodOf([
  ['Vragen', 'captures:: question', 'marks:: yes', 'advice:: parked'],
  ['Beelden', 'captures:: view'],
  ['Alleen', 'private:: yes'],
  ['Slot'],
]);
const twoQuestions = '\n- **AK** Eerste? ^iv-qaaaaa\n- **AK** Tweede? ^iv-qbbbbb\n';
const withQuestions = textUnderWay(method).replace('## 1. Vragen\n', `## 1. Vragen\n${twoQuestions}`);

/** A panel on a note that answers to nothing until it is told to. */
async function late(text = textUnderWay(method), made = method): Promise<LateVault> {
  const vault = await lateVault(made, { 'a.md': text });
  vault.hold();
  vault.field().focus();
  return vault;
}

const add = (vault: LateVault, words: string): void => {
  vault.type(words);
  vault.press('Enter');
};

/** The lines under the heading of a phase, without ids and with the letter of their kind. */
const linesIn = (vault: LateVault, heading: string): string[] => {
  const section =
    vault
      .text()
      .split(/^## /m)
      .find((one) => one.startsWith(heading)) ?? '';
  return [...section.matchAll(/^ *- .*$/gm)].map(([line]) => line.replace(/\^iv-([a-z])\w{5}/, '$1'));
};

describe('a line and a step', () => {
  test('a line before the step stands in the phase that was left', async () => {
    const vault = await late();
    add(vault, 'Wat zag je?');
    vault.press(...altN);
    vault.release();
    await expect.poll(() => vault.text()).toContain('fase: 2');
    expect(linesIn(vault, '1.')).toEqual(['- Wat zag je? q']);
  });

  test('a line after the step stands in the next phase, as a line of that phase', async () => {
    const vault = await late();
    vault.press(...altN);
    add(vault, 'Een brug');
    vault.release();
    await expect.poll(() => linesIn(vault, '2.')).toEqual(['- Een brug v']);
    expect(linesIn(vault, '1.')).toEqual([]);
  });

  test('a line after a step to where nothing is written for all stays where it was typed', async () => {
    const vault = await late();
    vault.press(...altN);
    vault.press(...altN);
    add(vault, 'Wat zag je?');
    vault.release();
    await expect.poll(() => vault.text()).toContain('fase: 3');
    await expect.poll(() => linesIn(vault, '1.')).toEqual(['- Wat zag je? q']);
    expect(linesIn(vault, '3.')).toEqual([]);
  });

  test('undo right after Enter takes that line back', async () => {
    const vault = await late(withQuestions);
    add(vault, 'Derde?');
    vault.press(...altU);
    vault.release();
    await expect.poll(() => vault.store.canUndo.value).toBe(false);
    await expect.poll(() => linesIn(vault, '1.')).toHaveLength(2);
    expect(vault.field().value).toBe('');
  });
});

describe('undo', () => {
  test('right after an Enter that is refused takes back nothing of what was done before it', async () => {
    const vault = await late();
    add(vault, 'Eerste?');
    await expect.poll(vault.waiting).toBe(1);
    vault.answer();
    await expect.poll(() => linesIn(vault, '1.')).toEqual(['- Eerste? q']);
    add(vault, 'Tweede?');
    vault.press(...altU);
    await expect.poll(vault.waiting).toBe(1);
    vault.answer(gone);
    await expect.poll(() => vault.field().value).toBe('Tweede?');
    vault.release();
    await expect.poll(() => linesIn(vault, '1.')).toEqual(['- Eerste? q']);
    // Pressed again, now that the refusal is seen, it is of what stands in the note.
    await vault.store.undo();
    expect(linesIn(vault, '1.')).toEqual([]);
  });

  test('twice, when the last of two acts is refused, takes the first back', async () => {
    const vault = await late();
    add(vault, 'Eerste?');
    add(vault, 'Tweede?');
    vault.press(...altU);
    const last = vault.store.undo();
    await expect.poll(vault.waiting).toBe(1);
    vault.answer();
    await expect.poll(() => linesIn(vault, '1.')).toEqual(['- Eerste? q']);
    await expect.poll(vault.waiting).toBe(1);
    vault.answer(gone);
    vault.release();
    expect(await last).toBe(true);
    expect(linesIn(vault, '1.')).toEqual([]);
    expect(vault.store.canUndo.value).toBe(false);
  });

  test('after two quick steps of which the second leads nowhere, takes the first back', async () => {
    const short = methodOf([['Vragen', 'captures:: question'], ['Slot']]);
    const vault = await late(textUnderWay(short), short);
    vault.press(...altN);
    void step(vault.store, 1);
    vault.press(...altU);
    const second = vault.store.undo();
    vault.release();
    expect(await second).toBe(false);
    expect(vault.text()).toContain('fase: 1');
    expect(vault.store.canUndo.value).toBe(false);
  });

  test('of what was done since, when an act before that was refused, takes that back', async () => {
    const vault = await late();
    add(vault, 'Eerste?');
    vault.press(...altU);
    add(vault, 'Tweede?');
    await expect.poll(vault.waiting).toBe(1);
    vault.answer(gone);
    vault.release();
    await expect.poll(() => linesIn(vault, '1.')).toEqual(['- Tweede? q']);
    await vault.store.undo();
    expect(linesIn(vault, '1.')).toEqual([]);
  });
});

describe('a line that could not be written', () => {
  test('is given back with the question that it answers, and with who answered', async () => {
    const vault = await late(withQuestions);
    vault.store.writing.speaker.value = 'MB';
    vault.store.writing.answering.value = 'iv-qaaaaa';
    await expect.poll(() => vault.root().querySelector('.iv-answering')).not.toBeNull();
    add(vault, 'Een lege stoel');
    expect(vault.store.writing.answering.value).toBeNull();
    await expect.poll(vault.waiting).toBe(1);
    vault.answer(gone);
    await expect.poll(() => vault.field().value).toBe('Een lege stoel');
    expect(vault.store.writing.answering.value).toBe('iv-qaaaaa');
    vault.release();
    vault.press('Enter');
    await expect.poll(() => linesIn(vault, '1.')).toContain('    - **MB** Een lege stoel a');
  });

  test('is given back to who said it, unless another was chosen since', async () => {
    const round = methodOf([['Rondje', 'captures:: view', 'turns:: yes'], ['Slot']]);
    const vault = await late(textUnderWay(round), round);
    const { speaker } = vault.store.writing;
    speaker.value = 'MB';
    add(vault, 'Een brug');
    expect(speaker.value).not.toBe('MB');
    await expect.poll(vault.waiting).toBe(1);
    vault.answer(gone);
    await expect.poll(() => speaker.value).toBe('MB');
    vault.press('Enter');
    speaker.value = 'RS';
    await expect.poll(vault.waiting).toBe(1);
    vault.answer(gone);
    await expect.poll(() => vault.field().value).toBe('Een brug');
    expect(speaker.value).toBe('RS');
  });

  test('is offered as the lines of a paste again', async () => {
    const vault = await late();
    const clipboardData = { getData: () => 'Wat zag je?\nWat hoorde je?' };
    fireEvent.paste(vault.field(), { clipboardData });
    vault.type('Wat zag je?\nWat hoorde je?');
    await expect.poll(() => vault.root().querySelector('.iv-paste')).not.toBeNull();
    vault.press('Enter');
    await expect.poll(vault.waiting).toBe(1);
    vault.answer(gone);
    await expect.poll(() => vault.root().querySelector('.iv-paste')).not.toBeNull();
    vault.release();
    vault.press('Enter');
    await expect.poll(() => linesIn(vault, '1.')).toEqual(['- Wat zag je? q', '- Wat hoorde je? q']);
  });

  test('comes back when the disk says no as well, and the user reads why', async () => {
    const vault = await lateVault(method, { 'a.md': textUnderWay(method) });
    const { notes } = vault.store.context;
    Object.assign(notes, { change: async () => Promise.reject(new Error('disk full')) });
    vault.field().focus();
    add(vault, 'Wat zag je?');
    await expect.poll(() => vault.field().value).toBe('Wat zag je?');
    expect(vault.said.join()).toContain('disk full');
  });
});

describe('several acts under way', () => {
  test('in a round each line is of who has the turn, and everyone has had it once', async () => {
    const round = methodOf([['Rondje', 'captures:: view', 'turns:: yes'], ['Slot']]);
    const vault = await late(textUnderWay(round), round);
    const { participants } = vault.session().note.properties;
    vault.store.writing.speaker.value = participants[0] ?? null;
    participants.forEach((_, at) => add(vault, `Beeld ${String(at)}`));
    expect(vault.store.writing.speaker.value).toBeNull();
    vault.release();
    await expect
      .poll(() => linesIn(vault, '1.'))
      .toEqual(participants.map((person, at) => `- **${person}** Beeld ${String(at)} v`));
  });

  test('the next question is marked at each press', async () => {
    const vault = await late(withQuestions);
    void markNext(vault.store, vault.session(), 'warm');
    void markNext(vault.store, vault.session(), 'cold');
    void markNext(vault.store, vault.session(), 'warm');
    vault.release();
    await expect.poll(() => linesIn(vault, '1.')).toEqual(['- **AK** Eerste? 🔥 q', '- **AK** Tweede? 🧊 q']);
    await expect.poll(() => vault.said.length).toBe(1);
  });

  test('the last mark that was pressed is the one that stands, and undo goes back one by one', async () => {
    const vault = await late(withQuestions);
    const marks = (): HTMLElement[] => [
      ...vault.root().querySelectorAll<HTMLElement>('[data-line="iv-qaaaaa"] .iv-mark'),
    ];
    marks()[0]?.click();
    marks()[2]?.click();
    vault.release();
    await expect.poll(() => linesIn(vault, '1.')[0]).toBe('- **AK** Eerste? 🧊 q');
    expect(vault.said).toEqual([]);
    await vault.store.undo();
    expect(linesIn(vault, '1.')[0]).toBe('- **AK** Eerste? 🔥 q');
    await vault.store.undo();
    expect(vault.text()).toBe(withQuestions);
  });

  test('the newest line is parked, also when it is still on its way', async () => {
    const vault = await late();
    add(vault, 'Bel hem');
    void parkLast(vault.store, vault.session());
    vault.release();
    await expect.poll(() => linesIn(vault, '1.')).toEqual(['- Bel hem d']);
  });

  test('what is parked while typing keeps its place between the lines', async () => {
    const vault = await late();
    add(vault, 'Eerste?');
    vault.type('Bel hem');
    vault.press(...altP);
    add(vault, 'Tweede?');
    vault.release();
    await expect.poll(() => linesIn(vault, '1.')).toEqual(['- Eerste? q', '- Bel hem d', '- Tweede? q']);
  });

  test('a line that is edited is written once when the field is left while its words are on their way', async () => {
    const vault = await late(withQuestions);
    const words = vault.root().querySelector('.iv-line-text');
    if (words) fireEvent.dblClick(words);
    await expect.poll(() => vault.root().querySelector('.iv-line-edit')).not.toBeNull();
    vault.type('Anders?', '.iv-line-edit');
    vault.press('Enter');
    vault.field().focus();
    vault.release();
    await expect.poll(() => linesIn(vault, '1.')[0]).toBe('- **AK** Anders? q');
    await expect.poll(() => vault.root().querySelector('.iv-line-edit')).toBeNull();
    expect(vault.said).toEqual([]);
  });
});
