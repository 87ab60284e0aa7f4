import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { parseMethod } from '@/domain/methods/parseMethod';
import { MethodContents } from '@/features/methods/own/bring/MethodContents';
import { nl } from '@/i18n/nl';
import { methodText } from '../../../support/methods';
import { libraryContext } from './libraryContext';

const words = nl.ownMethods.bring;

function show(phases: string, properties: string): Element {
  const { method } = parseMethod(methodText(phases, properties));
  if (!method) throw new Error('a method was expected');
  return render(<MethodContents context={libraryContext({}).context} method={method} />).container;
}

test('shows title, id, time, people, choices, phases with rules, and sources', () => {
  const text = `choice:: Steps: few, many\n\n## 1. Story\n\nminutes:: 5\nactive:: all\nrounds:: 2\n\n- Be brief.\n\n## 2. More\n\nminutes:: 2.5\nactive:: all\nwith:: many\n`;
  show(text, 'id: mine\ntitle: Mine\nmode: group\ngroup-size: 3-6\nsource: [a book, a site]');
  for (const shown of [
    'Mine',
    'mine',
    `10 min, ${words.people(3, 6)}`,
    'few, many',
    'Be brief.',
    'a book',
    'a site',
  ])
    expect(screen.getByText(shown)).toBeTruthy();
  expect(screen.getByText(`5 min, ${words.rounds(2)}`)).toBeTruthy();
  expect(screen.getByText(`2.5 min, ${words.with('many')}`)).toBeTruthy();
});

test('shows markup of a note as the text that it is', () => {
  const html = '<img src=x onerror=alert(1)>';
  const container = show(
    `## ${html}\n\nminutes:: 5\nactive:: all\n\n- ${html}\n`,
    `id: mine\ntitle: "${html}"\nmode: group\nsource: "javascript:alert(1)"\nfits: "[[link]] **bold**"`,
  );
  expect(container.querySelectorAll('img, a, script, b, strong')).toHaveLength(0);
  expect(screen.getAllByText((text) => text.includes(html)).length).toBeGreaterThanOrEqual(3);
});
