import { readdirSync, readFileSync } from 'node:fs';

import { act, render } from '@testing-library/preact';
import type { Plugin } from 'obsidian';
import { expect, test } from 'vitest';

import type { Context } from '@/context';
import { parseMethod } from '@/domain/methods/parseMethod';
import type { Method } from '@/domain/methods/method';
import { noteWords } from '@/domain/notes/noteWords';
import type { NoteLanguage } from '@/domain/notes/noteTypes';
import { propertyNames } from '@/domain/notes/propertyNames';
import { finishSession } from '@/domain/session/finishSession';
import { phaseHeading } from '@/domain/session/phaseHeading';
import { Panel, type PanelDoors } from '@/features/session/panel/Panel';
import { createSessionStore, type LiveSession, type SessionStore } from '@/features/session/sessionStore';
import { startSession } from '@/features/session/start/startSession';
import { firstValues } from '@/features/session/start/startValues';
import { en } from '@/i18n/en';
import { nl } from '@/i18n/nl';
import { vaultContext, type VaultContext } from '../../support/vaultContext';

const languages = {
  nl: { texts: nl, done: 'afgerond' },
  en: { texts: en, done: 'done' },
} as const;

const plugin = {
  app: { vault: { on: () => ({}) }, workspace: { on: () => ({}) } },
  register: () => undefined,
  registerEvent: () => undefined,
  registerInterval: (id: number) => id,
  registerDomEvent: () => undefined,
} as unknown as Plugin;

function methodAt(language: NoteLanguage, name: string): Method {
  const { method } = parseMethod(readFileSync(`templates/${language}/methods/${name}`, 'utf8'));
  if (!method) throw new Error(`${name} is no method`);
  return method;
}

function contextFor(vault: VaultContext, method: Method, language: NoteLanguage): Context {
  return {
    ...vault.context,
    drafts: { load: () => null, save: () => undefined },
    random: Math.random,
    texts: () => languages[language].texts,
    noteLanguage: () => language,
    propertyNames: () => propertyNames(language),
    findMethod: () => method,
  };
}

function liveIn(store: SessionStore): LiveSession {
  const state = store.state.value;
  if (state.is !== 'live') throw new Error(`the session is ${state.is}`);
  return state;
}

/** Presses the forward button through the phases; gives the titles that were shown. */
async function walk(root: Element, count: number): Promise<string[]> {
  const shown: string[] = [];
  for (let at = 0; at < count; at += 1) {
    shown.push(root.querySelector('.iv-phase-title')?.textContent ?? '');
    if (at < count - 1)
      await act(async () => {
        root.querySelector<HTMLElement>('.iv-forward')?.click();
        await new Promise((resolve) => window.setTimeout(resolve));
      });
  }
  return shown;
}

function finish(store: SessionStore, { phases }: LiveSession, language: NoteLanguage): Promise<boolean> {
  const nothing = { takeAways: [], actions: [], evaluation: [], evaluationNote: '', observation: '' };
  const phaseTitles = phases.map(({ title }) => title);
  const words = { language, names: propertyNames(language), phaseTitles };
  return store.change((note) => finishSession(note, { ...nothing, end: store.context.clock.now() }, words));
}

const doors = new Proxy({} as PanelDoors, { get: () => () => undefined });

const cases = (['nl', 'en'] as const).flatMap((language) =>
  readdirSync(`templates/${language}/methods`).map((name) => [name, language] as const),
);

test('there are 37 methods in each language', () => {
  expect(cases).toHaveLength(74);
});

test.each(cases)('%s runs from its start through each phase to its end, in %s', async (name, language) => {
  const method = methodAt(language, name);
  const vault = vaultContext({});
  const context = contextFor(vault, method, language);
  const people = { participants: 'MB, AK, JV, RS', presenter: 'MB' };
  const values = { ...firstValues(context, { casus: null, method: method.id }), ...people, question: 'Hoe?' };
  const path = (await startSession(context, values)) ?? '';
  const store = createSessionStore(plugin, context);
  await store.show(path);
  const session = liveIn(store);
  const { container } = render(<Panel store={store} doors={doors} />);

  const shown = await walk(container, session.phases.length);
  const { phaseOf } = languages[language].texts.session.panel;
  for (const [index, phase] of session.phases.entries())
    expect(shown[index]).toContain(
      `${phaseOf(index + 1, session.phases.length)}${String(index + 1)} ${phase.title}`,
    );
  await act(async () => {
    await finish(store, session, language);
  });

  const { takeAways, actions, evaluation, time } = noteWords[language];
  const text = vault.notes.get(path) ?? '';
  expect(text).toContain(`\nstatus: ${languages[language].done}\n`);
  expect(text.split('\n').filter((line) => line.startsWith('## '))).toEqual([
    ...session.phases.map((phase, index) => phaseHeading(index, phase)),
    ...[takeAways, actions, evaluation, time].map((title) => `## ${title}`),
  ]);
  expect(container.textContent).toContain(languages[language].texts.session.panel.done);
});
