import type { Context } from '@/context';
import {
  firstOpening,
  type Answer,
  type OfferValues,
  type OpeningValues,
} from '@/features/session/opening/openingValues';
import { vaultContext, type VaultContext } from '../../../support/vaultContext';

export const groupPath = 'Noord.md';
export const sessionPath = 'Sessie.md';
export const mother = '- [ ] **MB** Bel de moeder terug #task 📅 2026-11-20 ^iv-xaaaaa';
export const school = '- [ ] **AK** Mail de school ^iv-xbbbbb';

/** A group of four with one session behind it, two promises and a casus that is ready. */
export const northFiles: Record<string, string> = {
  [groupPath]: '---\ntype: intervisie/group\nleden: [MB, AK, JV, RS]\n---\n',
  [sessionPath]: `---
type: intervisie/session
status: afgerond
datum: 2026-11-01
groep: "[[Noord]]"
inbrenger: MB
---

## Aangeboden casussen

- **JV** Grens stellen (2, 3) ^iv-oaaaaa

## Acties

${mother}
${school}
`,
  'Stil.md':
    '---\ntype: intervisie/casus\nstatus: klaar\nvraag: Hoe zwijg ik?\ngroep: "[[Noord]]"\n---\nTekst\n',
};

/** The vault of the group, with drafts in memory and numbers that differ from each other. */
export function northVault(files = northFiles): VaultContext & { drafts: Map<string, unknown> } {
  const made = vaultContext(files, { globalFilter: '#task' });
  const drafts = new Map<string, unknown>();
  let count = 0;
  const context: Context = {
    ...made.context,
    random: () => (count = (count + 0.137) % 1),
    drafts: { load: (key) => drafts.get(key) ?? null, save: (key, draft) => void drafts.set(key, draft) },
  };
  return Object.assign(made, { context, drafts });
}

export const opened = (parts: Partial<OpeningValues> = {}): OpeningValues => ({
  ...firstOpening(groupPath),
  ...parts,
});

export const answer = (parts: Partial<Answer> = {}): Answer => ({
  id: 'iv-laaaaa',
  outcome: 'done',
  text: '',
  effect: '',
  learned: '',
  remains: '',
  ...parts,
});

export const offer = (parts: Partial<OfferValues> = {}): OfferValues => ({
  key: 'Stil.md',
  casus: 'Stil.md',
  person: 'MB',
  words: 'Stil',
  offered: [],
  isOn: true,
  urgency: null,
  recognisability: null,
  ...parts,
});
