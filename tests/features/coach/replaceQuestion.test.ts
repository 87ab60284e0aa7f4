import { expect, test } from 'vitest';

import { replaceQuestion, type Replacement } from '@/features/coach/editor/replaceQuestion';
import { nl } from '@/i18n/nl';
import { vaultContext } from '../../support/vaultContext';

const line = '- **AK** Waarom deed je dat? 🔥 ^iv-q00001';
const session = `---\ntype: intervisie/session\n---\n\n## 1. Vragen\n\n${line}\n`;
const casus = '---\ntype: intervisie/casus\nvraag: "Waarom deed ik dat?" # nog\n---\n\nTekst.\n';
const by = 'Wat maakte dat je dat deed?';

async function replaced(text: string, seen: Replacement['seen']): Promise<readonly [string, string[]]> {
  const { context, notes, said } = vaultContext({ 'n.md': text });
  await replaceQuestion(context, 'n.md', { seen, by });
  return [notes.get('n.md') ?? '', said];
}

test('a question gets other words; its speaker, mark and id stay', async () => {
  const [text] = await replaced(session, { id: 'iv-q00001', text: 'Waarom deed je dat?' });
  expect(text).toBe(session.replace('Waarom deed je dat?', by));
});

test('the question of a casus is replaced in its property, and nothing else', async () => {
  const [text] = await replaced(casus, { id: null, text: 'Waarom deed ik dat?' });
  expect(text.replace(/^vraag: .*$/m, '')).toBe(casus.replace(/^vraag: .*$/m, ''));
  expect(text).toContain(`vraag: ${by} # nog`);
});

test.each([
  ['of a session', session, 'iv-q00001', nl.common.refusals['line-changed']],
  ['of a casus', casus, null, nl.common.refusals['line-changed']],
  ['that is gone', session, 'iv-q99999', nl.common.refusals['line-gone']],
])('a question %s that is another one by now is left as it is, and the user reads why', async (...given) => {
  const [, text, id, why] = given;
  expect(await replaced(text, { id, text: 'Waarom zei je dat?' })).toEqual([text, [why]]);
});
