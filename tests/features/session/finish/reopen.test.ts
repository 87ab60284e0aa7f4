import { expect, test } from 'vitest';

import { setNamed } from '@/domain/notes/setNamed';
import { firstFinish } from '@/features/session/finish/finishValues';
import { reopen } from '@/features/session/finish/reopen';
import { keepMix } from '@/features/session/observer/mixActs';
import { textUnderWay } from '../../../support/underWay';
import { liveStore, threePhases } from '../time/liveStore';

test('a session is opened again together with what was put in its note after the end', async () => {
  const { store, text, session } = await liveStore(threePhases, textUnderWay(threePhases));
  const before = text();
  const withStatus = (status: string): Promise<boolean> =>
    store.change(
      (note) => setNamed(note.text, { status }, store.context.propertyNames()),
      () => (note) => setNamed(note.text, { status: 'bezig' }, store.context.propertyNames()),
    );
  await withStatus('afgerond');
  store.writing.finished.value = { path: 's.md', values: firstFinish(store.context, session(), null) };
  await keepMix(store, 'vragen:: 1 open');
  expect(text()).toContain('vragen:: 1 open');
  await reopen(store);
  expect(text()).toBe(before);
});
