import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';

import { Rewording } from '@/features/session/rewording/Rewording';
import { nl } from '@/i18n/nl';
import { methodOf, textUnderWay } from '../../../support/underWay';
import { liveStore, type LiveStore } from '../time/liveStore';

const words = nl.cards.wording;

const method = methodOf([
  ['Kern', 'captures:: view'],
  ['Herdefiniëren', 'captures:: insight', 'rewords:: yes'],
]);

async function show(at = 1): Promise<LiveStore> {
  const text = textUnderWay(method, { at })
    .replace('## 1. Kern\n', '## 1. Kern\n\n- **JV** Ik wil rust. ^iv-v00001\n')
    .replace(
      '## 2. Herdefiniëren\n',
      '## 2. Herdefiniëren\n\n- **AK** Hoe a? ⭐ ^iv-r00001\n- **JV** Hoe j? ^iv-r00002\n',
    );
  const live = await liveStore(method, text);
  function Now(): ReturnType<typeof Rewording> {
    return Rewording({ store: live.store, session: live.session() });
  }
  render(<Now />);
  return live;
}

test('shows the question as it was first, and every wording of it', async () => {
  await show();
  for (const one of ['Hoe?', 'Hoe a?', 'Hoe j?']) expect(screen.getByText(one)).toBeTruthy();
});

test('moves the star to the wording that is chosen, and one undo moves it back', async () => {
  const { store, text } = await show();
  const before = text();
  const stars = screen.getAllByRole('button', { name: words.choose });
  expect(stars.map((star) => star.getAttribute('aria-pressed'))).toEqual(['true', 'false']);
  fireEvent.click(stars[1] ?? stars[0] ?? document.body);
  await waitFor(() =>
    expect(text()).toBe(before.replace('Hoe a? ⭐', 'Hoe a?').replace('Hoe j?', 'Hoe j? ⭐')),
  );
  await store.undo();
  expect(text()).toBe(before);
});

test('takes a sentence of the phase before over as the question', async () => {
  const { text } = await show();
  fireEvent.click(screen.getByRole('button', { name: words.takeOverThis('Ik wil rust.') }));
  await waitFor(() => expect(text()).toMatch(/- \*\*MB\*\* Ik wil rust\. ⭐ \^iv-r/));
  expect(text()).toContain('- **AK** Hoe a? ^iv-r00001');
  expect(text()).toContain('- **JV** Ik wil rust. ^iv-v00001');
});

test('is not there where the question is not reworded', async () => {
  await show(0);
  expect(screen.queryByText(words.title)).toBeNull();
});
