import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';

import { OwnPartFields } from '@/features/preparation/ownPart/OwnPartFields';
import type { OwnPartValues } from '@/features/preparation/ownPart/ownPartForm';
import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { vaultContext } from '../../support/vaultContext';

afterEach(cleanup);

const words = nl.preparation.ownPart;
const empty: OwnPartValues = { wanted: '', noticed: '', able: '', question: '' };

function show(
  initial: Partial<OwnPartValues>,
  language: NoteLanguage = 'nl',
  use: () => void = () => undefined,
): void {
  const { context } = vaultContext({});
  const Form = (): JSX.Element => {
    const [values, setValues] = useState({ ...empty, ...initial });
    const set = (changed: Partial<OwnPartValues>): void => setValues({ ...values, ...changed });
    const onSubmit = (event: Event): void => {
      event.preventDefault();
      use();
    };
    return (
      <form onSubmit={onSubmit}>
        <OwnPartFields context={context} language={language} form={{ values, set }} />
      </form>
    );
  };
  render(<Form />);
}

const field = (label: string): HTMLTextAreaElement => screen.getByLabelText(label);
const fill = (label: string, value: string): boolean => fireEvent.input(field(label), { target: { value } });

test('one step comes after the other', async () => {
  show({});
  expect(screen.getAllByRole('textbox')).toHaveLength(1);
  fill(words.starts.wanted, 'hij belt');
  await screen.findByLabelText(words.starts.noticed);
  expect(screen.getAllByRole('textbox')).toHaveLength(2);
});

test('the questions are made of one’s own words, to choose and to change', async () => {
  show({ wanted: 'hij belt', noticed: 'ik boos word.' });
  fill(words.starts.able, 'rustig blijven');
  await screen.findByRole('group', { name: words.proposals.title });
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Wat maakt dat ik boos word?',
    'Hoe kan ik rustig blijven?',
    'Wat maakt het voor mij zo belangrijk dat hij belt?',
  ]);
  fireEvent.click(screen.getByRole('button', { name: 'Hoe kan ik rustig blijven?' }));
  await waitFor(() => expect(field(words.question).value).toBe('Hoe kan ik rustig blijven?'));
  expect(document.activeElement).toBe(field(words.question));
});

test('an English question is led on in English', () => {
  show({ wanted: 'him to call', noticed: 'get cross', able: 'stay calm' }, 'en');
  expect(screen.getByLabelText(en.preparation.ownPart.starts.wanted)).toBeTruthy();
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'What happens in me when I get cross?',
    'How can I stay calm?',
    'What is it in me that so wants him to call?',
  ]);
});

test('a draft that has a question shows it, whatever steps are empty', () => {
  show({ question: 'Wat maakt dat ik zwijg?' });
  expect(field(words.question).value).toBe('Wat maakt dat ik zwijg?');
});

test('Enter goes on to the next sentence, then to the questions, and uses the last', async () => {
  let uses = 0;
  show({}, 'nl', () => (uses += 1));
  const enter = (): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
  field(words.starts.wanted).focus();
  enter();
  expect(document.activeElement, 'an empty sentence').toBe(field(words.starts.wanted));

  for (const [step, next] of [
    ['wanted', 'noticed'],
    ['noticed', 'able'],
  ] as const) {
    fill(words.starts[step], 'hij belt');
    await screen.findByLabelText(words.starts[next]);
    enter();
    expect(document.activeElement).toBe(field(words.starts[next]));
  }
  fill(words.starts.able, 'rustig blijven');
  await screen.findByRole('group', { name: words.proposals.title });
  enter();
  expect(document.activeElement).toBe(screen.getAllByRole('button')[0]);

  fireEvent.click(screen.getByRole('button', { name: 'Hoe kan ik rustig blijven?' }));
  await waitFor(() => expect(field(words.question).value).toBe('Hoe kan ik rustig blijven?'));
  expect(uses).toBe(0);
  enter();
  expect(uses).toBe(1);
});

test('Enter with Shift or Control is left to the field and the form', () => {
  show({ wanted: 'hij belt' });
  field(words.starts.wanted).focus();
  expect(fireEvent.keyDown(field(words.starts.wanted), { key: 'Enter', shiftKey: true })).toBe(true);
  expect(fireEvent.keyDown(field(words.starts.wanted), { key: 'Enter', ctrlKey: true })).toBe(true);
  expect(document.activeElement).toBe(field(words.starts.wanted));
});
