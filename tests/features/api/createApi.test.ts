import { describe, expect, it } from 'vitest';

import type { IntervisieApi } from '@/features/api/api';
import { createApi } from '@/features/api/createApi';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const session = [
  '---',
  'type: intervisie/session',
  'status: afgerond',
  'datum: 2026-11-21',
  'methode: incidentmethode',
  'deelnemers: [MB, AK]',
  'inbrenger: MB',
  '---',
  '',
  '## 2. Feitenronde',
  '',
  '- **AK** Wat zag je? 🔥 ^iv-q00001',
  '    - **MB** Haar handen. ^iv-a00001',
  '',
  '## Acties',
  '',
  '- [ ] **MB** Bel de moeder 📅 2026-12-05 ^iv-x00001',
  '',
].join('\n');

const secret = [
  '---',
  'type: intervisie/reflection',
  'datum: 2026-11-22',
  'themas: [schaamte]',
  'gevoel: 2',
  'prive: true',
  '---',
  '',
  '- [ ] **MB** Zeg het tegen niemand ^iv-x00002',
  '',
].join('\n');

interface Asked extends VaultContext {
  readonly api: IntervisieApi;
  readonly ends: (() => void)[];
}

function ask(files: Record<string, string> = { 'Sessie.md': session, 'Geheim.md': secret }): Asked {
  const vault = vaultContext(files);
  const ends: (() => void)[] = [];
  return Object.assign(vault, { ends, api: createApi(vault.context, (end) => void ends.push(end)) });
}

const codeOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
  return 'nothing thrown';
};

describe('the API', () => {
  it('gives sessions', () => {
    expect(ask().api.sessions()).toEqual([
      {
        path: 'Sessie.md',
        day: '2026-11-21',
        group: null,
        themes: [],
        status: 'done',
        method: 'incidentmethode',
        casus: null,
        isSolo: false,
        participants: ['MB', 'AK'],
        roles: { presenter: 'MB' },
        evaluation: [],
      },
    ]);
  });

  it('gives what was captured in a session', () => {
    const line = { mark: null, chosen: false, phase: 2 };
    expect(ask().api.contributions('Sessie.md')).toEqual([
      {
        ...line,
        id: 'iv-q00001',
        kind: 'question',
        speaker: 'AK',
        text: 'Wat zag je?',
        mark: 'warm',
        under: null,
      },
      { ...line, id: 'iv-a00001', kind: 'answer', speaker: 'MB', text: 'Haar handen.', under: 'iv-q00001' },
    ]);
  });

  it('says of a private reflection only that it is there', () => {
    const { api } = ask();
    expect(api.reflections()).toEqual([
      {
        ...{ path: 'Geheim.md', day: '2026-11-22', isPrivate: true, group: null, themes: [] },
        ...{ session: null, casus: null, model: null, feeling: null },
      },
    ]);
    expect(JSON.stringify([api.actions(), api.reflections()])).not.toMatch(/niemand|schaamte/);
  });

  it('gives actions with where they stand', () => {
    expect(ask().api.actions()).toMatchObject([
      { id: 'iv-x00001', path: 'Sessie.md', line: 16, owner: 'MB', text: 'Bel de moeder', due: '2026-12-05' },
    ]);
  });

  it('gives what nobody can change', () => {
    const [given] = ask().api.sessions();
    expect(Object.isFrozen(given)).toBe(true);
    expect(Object.isFrozen(given?.participants)).toBe(true);
  });

  it('says what kind of question a line is, in its own language', () => {
    const { api } = ask();
    expect(api.classifyQuestion('Waarom deed je dat?')).toMatchObject({ kind: 'why', nudge: true });
    expect(api.classifyQuestion('What did you see?', 'en')).toMatchObject({ kind: 'open', nudge: false });
  });

  it('refuses with a code', () => {
    const { api } = ask();
    expect(codeOf(() => api.contributions('Nergens.md'))).toBe('unknown-session');
    expect(codeOf(() => api.on('rename' as 'change', () => undefined))).toBe('unknown-event');
    expect(codeOf(() => api.classifyQuestion('Wat?', 'fr' as 'nl'))).toBe('wrong-argument');
    expect(codeOf(() => ask({}).api.sessions())).toBe('not-ready');
  });

  it('calls back after a change, until it is ended', async () => {
    const vault = ask();
    const { api } = vault;
    const heard: string[] = [];
    const end = api.on('change', () => void heard.push('change'));
    await Promise.resolve();
    expect(heard).toEqual([]);
    vault.write('Sessie.md', session.replace('Bel', 'Schrijf'));
    await Promise.resolve();
    expect(heard).toEqual(['change']);
    end();
    vault.write('Sessie.md', session);
    await Promise.resolve();
    expect(heard).toEqual(['change']);
  });

  it('calls back when the notes have been read, and no more when the plugin goes', async () => {
    const vault = ask({});
    const { api, ends } = vault;
    const heard: boolean[] = [];
    api.on('change', () => void heard.push(api.isReady()));
    vault.write('Sessie.md', session);
    await Promise.resolve();
    ends.forEach((end) => end());
    vault.write('Sessie.md', `${session}\n`);
    await Promise.resolve();
    expect(heard).toEqual([true]);
  });
});
