import { readFile } from 'node:fs/promises';
import { inRoot } from '../lib/root.mjs';
import { words } from './words.mjs';

/** The titles and minutes of the phases of a built-in method, where nobody chooses a variant. */
async function phasesOf(method, lang) {
  const text = await readFile(inRoot(`templates/${lang}/methods/${method}.md`), 'utf8');
  const [introduction, ...parts] = text.split(/^(?=## )/m);
  const choices = [...introduction.matchAll(/^(?:keuze|choice):: [^:]+:(.+)$/gm)].map(([, list]) =>
    split(list),
  );
  const phases = parts.filter((part) => {
    const own = split(/^(?:bij|with):: (.+)$/m.exec(part)?.[1] ?? '');
    return choices.every((options) => !own.some((one) => options.includes(one)) || own.includes(options[0]));
  });
  const first = (pattern) => phases.map((part) => pattern.exec(part)?.[1]);
  return { titles: first(/^## (.+)$/m), minutes: first(/^minut(?:en|es):: (\d+)$/m) };
}

const split = (list) => list.split(',').map((one) => one.trim());

/**
 * A session note on 21 November 2026, as the plugin makes it. `lines` holds the lines of each phase, `phase` counts from
 * 1, `ends` is the moment at which the phase ends; with `left` (seconds) the session is paused instead;
 * `more` holds further properties.
 */
export async function sessionNote(lang, { method, phase, start, ends, left, spent, lines, more = {} }) {
  const { titles, minutes } = await phasesOf(method, lang);
  const name = words[lang].properties;
  const status = left === undefined ? words[lang].running : words[lang].paused;
  const clock =
    left === undefined ? `${name.phaseEnds}: 2026-11-21T${ends}+01:00` : `${name.timeLeft}: ${left}`;
  const perPhase = (values) => `[${titles.map((_, at) => values[at] ?? 0).join(', ')}]`;
  const sections = titles.map((title, at) => [`## ${title}`, (lines[at] ?? []).join('\n')]);
  const closing = words[lang].closing.map((title) => `## ${title}`);
  return `---
type: intervisie/session
status: ${status}
${name.date}: 2026-11-21
start: 2026-11-21T${start}
${name.method}: ${method}
casus: "[[${words[lang].casus}]]"
${name.group}: "[[${words[lang].group}]]"
${name.participants}: [MB, AK, JV, RS, TD, LH]
${name.presenter}: MB
${name.facilitator}: AK
${name.noteTaker}: JV
${name.phase}: ${phase}
${clock}
plan: [${minutes.join(', ')}]
${name.added}: ${perPhase([])}
${name.spent}: ${perPhase(spent)}
${Object.entries(more)
  .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
  .join('')}---

> [!question] ${words[lang].question}

${[...sections.flat(), ...closing].filter(Boolean).join('\n\n')}
`;
}
