import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import { nl } from '@/i18n/nl';
import { casusPath, casusText, showPanel } from './madePanel';

afterEach(cleanup);

const words = nl.preparation;
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });
const needTitle = (id: keyof typeof words.needs.of): RegExp => new RegExp(`^${words.needs.of[id].title}`);

describe('without a casus', () => {
  test('invites, and offers those in preparation', () => {
    showPanel(null, {
      'Casussen/Een.md': casusText('x'),
      'Casussen/Klaar.md': casusText('x').replace('concept', 'klaar'),
      'Casussen/Oud.md': casusText('x').replace('concept', 'besproken'),
    });
    expect(screen.getByRole('heading', { name: words.empty })).toBeTruthy();
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['Een', 'Klaar']);
  });

  test('says how to begin where there is none', () => {
    showPanel(null);
    expect(screen.getByText(words.emptyNew)).toBeTruthy();
  });
});

describe('what the group needs', () => {
  const body = '## Situatie\nGisteren aan tafel zei zij niets.\n\n## Mijn aandeel\n%% Wat deed je? %%\n\n';

  test('is told in words, with the sentence that shows it', () => {
    showPanel(casusText('', body));
    expect(button(needTitle('moment')).textContent).toBe(
      `${words.needs.of.moment.title}: ${words.needs.met}“Gisteren aan tafel zei zij niets.”`,
    );
    expect(button(needTitle('ownPart')).textContent).toBe(
      `${words.needs.of.ownPart.title}: ${words.needs.notYet}${words.needs.of.ownPart.help}`,
    );
  });

  test('leads to the sentence, or to where it can be written', () => {
    const made = showPanel(casusText('', body));
    fireEvent.click(button(needTitle('moment')));
    fireEvent.click(button(needTitle('ownPart')));
    const [sentence, place] = made.places.map((at) => made.textNow().slice(at));
    expect(sentence).toMatch(/^Gisteren/);
    expect(made.textNow().slice(0, made.places[1])).toMatch(/%% Wat deed je\? %%\n$/);
    expect(place).toBe('\n');
  });

  test('the question is asked for in the panel itself', () => {
    showPanel(casusText('', body));
    fireEvent.click(button(needTitle('question')));
    expect(document.activeElement).toBe(screen.getByLabelText(words.question.title));
  });

  test('follows what is typed in the note', async () => {
    const made = showPanel(casusText('', body));
    made.write(casusPath, made.textNow().replace('%%\n', '%%\nIk liep weg.\n'));
    await waitFor(() => expect(button(needTitle('ownPart')).textContent).toContain('“Ik liep weg.”'));
  });

  test('shows nothing of the outcome or of what is private', () => {
    const secret =
      '## Gevoelens en gedachten #prive\nGisteren brak ik zelf.\n\n> [!afloop]- Afloop\n> Gisteren belde ik de baas.\n';
    showPanel(casusText('', `## Situatie\n\n${secret}`));
    expect(document.body.textContent).not.toMatch(/brak|baas/);
    expect(screen.getByText(words.aloud.outcome)).toBeTruthy();
  });
});

describe('help with a part', () => {
  test('is one question at a time, on demand', async () => {
    const made = showPanel(casusText('Hoe?'));
    const [first, second] = words.help.situation;
    expect(screen.queryByText(first ?? '')).toBeNull();
    fireEvent.click(button(words.parts.helpWith('Situatie')));
    expect(await screen.findByText(first ?? '')).toBeTruthy();
    fireEvent.click(button(words.parts.another));
    expect(await screen.findByText(second ?? '')).toBeTruthy();
    expect(screen.queryByText(first ?? '')).toBeNull();
    fireEvent.click(button(words.parts.write));
    expect(made.textNow().slice(0, made.places[0])).toMatch(/## Situatie\n$/);
  });

  test('is there for a part of one’s own, and Escape closes it', async () => {
    showPanel(casusText('Hoe?', '## Mijn eigen kop\nx\n'));
    fireEvent.click(button(words.parts.helpWith('Mijn eigen kop')));
    const question = await screen.findByText(words.help.other[0] ?? '');
    fireEvent.keyDown(question, { key: 'Escape' });
    await waitFor(() => expect(screen.queryByText(words.help.other[0] ?? '')).toBeNull());
  });
});

test('says how long reading aloud takes, and what is planned for it', () => {
  const session = '---\ntype: intervisie/session\nstatus: gepland\ncasus: "[[Stil]]"\nplan: [5, 10]\n---\n';
  showPanel(casusText('Hoe?', `## Situatie\n${'woord '.repeat(260)}\n`), { 'Sessie.md': session });
  expect(screen.getByText(words.aloud.time(4))).toBeTruthy();
  expect(screen.getByText(words.aloud.planned(5))).toBeTruthy();
});

test('the question that helps with a part stays open when the note is renamed', async () => {
  const made = showPanel(casusText('', '## Situatie\n'));
  const help = button(words.parts.helpWith('Situatie'));
  fireEvent.click(help);
  help.focus();
  await made.rename('Casussen/Bellen.md');
  await waitFor(() => expect(button('Bellen')).toBeTruthy());
  expect(document.activeElement).toBe(help);
  expect(screen.getByText(nl.preparation.help.situation[0] ?? '')).toBeTruthy();
});
