import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { en } from '@/i18n/en';
import { casusPath, casusText, showPanel } from './madePanel';

afterEach(cleanup);

const words = nl.preparation;
const field = (): HTMLTextAreaElement => screen.getByLabelText(words.question.title);
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const type = (question: string): boolean => fireEvent.input(field(), { target: { value: question } });
const oldOne = 'Hoe krijg ik hem zover dat hij belt?';
const newOne = 'Wat maakt dat ik niet bel?';

describe('other words for the question', () => {
  test('are written with Enter, and what it was before is kept', async () => {
    const made = showPanel(casusText(oldOne));
    type(newOne);
    fireEvent.keyDown(field(), { key: 'Enter' });
    await waitFor(() => expect(made.textNow()).toContain(`vraag: ${newOne}\n`));
    expect(made.textNow().replace(/\^iv-r\w{5}/g, '^id')).toBe(
      casusText(newOne) +
        `\n## De vraag door de tijd\n\n- **2026-11-20** ${oldOne} ^id\n- **2026-11-25** ${newOne} ^id\n`,
    );
    expect(screen.getByText(words.question.kept)).toBeTruthy();
  });

  test('are a draft until then, put back with Escape', async () => {
    const made = showPanel(casusText(oldOne));
    type(newOne);
    expect(made.drafts.get(`question-${casusPath}`)).toBe(newOne);
    fireEvent.keyDown(field(), { key: 'Escape' });
    await waitFor(() => expect(field().value).toBe(oldOne));
    expect(made.drafts.get(`question-${casusPath}`)).toBeNull();
    expect(made.textNow()).toBe(casusText(oldOne));
  });

  test('are not written when the question was changed elsewhere, and stay in the field', async () => {
    const made = showPanel(casusText(oldOne));
    type(newOne);
    made.notes.set(casusPath, casusText('Iets anders?'));
    fireEvent.keyDown(field(), { key: 'Enter' });
    await waitFor(() => expect(made.said).toEqual([nl.common.refusals['line-changed']]));
    expect(made.textNow()).toBe(casusText('Iets anders?'));
    expect(field().value).toBe(newOne);
  });

  test('what is typed while they are on their way stays, and a second Enter writes nothing twice', async () => {
    const made = showPanel(casusText(oldOne));
    const { notes } = made.store.context;
    const change = notes.change.bind(notes);
    let answer: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    Object.assign(notes, {
      change: async (...given: Parameters<typeof change>) => waiting.then(() => change(...given)),
    });
    type(newOne);
    fireEvent.keyDown(field(), { key: 'Enter' });
    fireEvent.keyDown(field(), { key: 'Enter' });
    type(`${newOne} Nog niet`);
    answer();
    await waitFor(() => expect(made.textNow()).toContain(`vraag: ${newOne}\n`));
    await waitFor(() => expect(field().value).toBe(`${newOne} Nog niet`));
    expect(made.drafts.get(`question-${casusPath}`)).toBe(`${newOne} Nog niet`);
    expect(made.said).toEqual([]);
  });

  test('keep their place, with the focus and the caret, when the note is renamed meanwhile', async () => {
    const made = showPanel(casusText(oldOne));
    type(newOne);
    const typedIn = field();
    typedIn.focus();
    typedIn.setSelectionRange(3, 6);
    await made.rename('Casussen/Bellen.md');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Bellen' })).toBeTruthy());
    expect(field()).toBe(typedIn);
    expect(document.activeElement).toBe(typedIn);
    expect([typedIn.value, typedIn.selectionStart, typedIn.selectionEnd]).toEqual([newOne, 3, 6]);
    fireEvent.keyDown(typedIn, { key: 'Enter' });
    await waitFor(() => expect(made.textNow()).toContain(`vraag: ${newOne}\n`));
  });

  test('Enter without other words writes nothing', () => {
    const made = showPanel(casusText(oldOne));
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(made.textNow()).toBe(casusText(oldOne));
  });
});

describe('the hint', () => {
  test('is one, with an example, and says how many more there are', async () => {
    showPanel(casusText('Waarom luistert niemand'));
    expect(screen.getByText(words.hints['about-others'])).toBeTruthy();
    expect(screen.getByText(words.question.example(words.examples['about-others']))).toBeTruthy();
    fireEvent.click(button(words.question.more(4)));
    expect(await screen.findByText(words.hints['not-about-me'])).toBeTruthy();
    expect(screen.queryByText(words.hints['about-others'])).toBeNull();
  });

  test('has its example in the language of the question', () => {
    showPanel(casusText('How do I get my colleague to come on time?'));
    const example = en.preparation.examples['about-others'];
    expect(screen.getByText(words.question.example(example))).toBeTruthy();
  });

  test('follows what is typed once it is quiet', async () => {
    showPanel(casusText(oldOne));
    type(newOne);
    expect(screen.getByText(words.hints['about-others'])).toBeTruthy();
    expect(await screen.findByText(words.question.fine)).toBeTruthy();
  });

  test('is not there without a question', () => {
    showPanel(casusText(''));
    expect(screen.queryByText(words.question.fine)).toBeNull();
    expect(screen.queryByText(words.hints['too-short'])).toBeNull();
  });
});

describe('the versions', () => {
  const versions =
    '\n## De vraag door de tijd\n\n- **2026-11-20** Een? ^iv-raaaaa\n- **2026-11-21** Twee? [[Sessies/Avond]] ^iv-rbbbbb\n';

  test('stand with their day and where they come from', () => {
    showPanel(casusText('Twee?', versions));
    const items = screen.getAllByRole('listitem').filter((item) => item.closest('.iv-versions'));
    expect(items.map(({ textContent }) => textContent)).toEqual([
      `Een?20 nov, ${words.versions.first}`,
      `Twee?21 nov, ${words.versions.final}, ${words.versions.session('Avond')}`,
    ]);
  });

  test('take in the question as it is now', async () => {
    const made = showPanel(casusText('Drie?', versions));
    fireEvent.click(button(words.versions.keep));
    await waitFor(() => expect(made.textNow()).toMatch(/\n- \*\*2026-11-25\*\* Drie\? \^iv-r\w{5}\n$/));
    await waitFor(() => expect(screen.queryByRole('button', { name: words.versions.keep })).toBeNull());
  });
});
