import type { Context, SessionToBe } from '@/context';
import { libraryOf, type MethodLibrary, type OwnMethod } from '@/domain/methods/library';
import { parseMethod } from '@/domain/methods/parseMethod';
import { vaultContext, type VaultContext } from '../../../support/vaultContext';

/** A method note with the properties that advice looks at. */
export const note = (id: string, title: string, properties: readonly string[] = []): string =>
  ['---', 'type: intervisie/method', `id: ${id}`, `title: ${title}`, 'mode: group', ...properties, '---', '']
    .concat(['Waar het voor is.', '', '## 1. Vertellen', '', 'minuten:: 30', 'actief:: inbrenger', ''])
    .join('\n');

const own = (texts: Readonly<Record<string, string>>): OwnMethod[] =>
  Object.entries(texts).map(([path, text]) => ({ path, parsed: parseMethod(text) }));

/** The methods of these notes, by path, as someone's own. */
export const libraryWith = (texts: Readonly<Record<string, string>>): MethodLibrary =>
  libraryOf([], own(texts));

export const nothingKnown: SessionToBe = {
  casus: null,
  question: '',
  group: null,
  people: [],
  facilitator: null,
};

/** A vault with these notes and these methods, and drafts that are kept. */
export function choosingIn(
  files: Record<string, string>,
  methods: Readonly<Record<string, string>>,
): VaultContext & { readonly drafts: Map<string, unknown> } {
  const made = vaultContext(files);
  const drafts = new Map<string, unknown>();
  const library = libraryWith(methods);
  const context: Context = {
    ...made.context,
    methodLibrary: () => library,
    drafts: {
      load: (key) => drafts.get(key) ?? null,
      save: (key, draft) => void (draft === null ? drafts.delete(key) : drafts.set(key, draft)),
    },
  };
  return Object.assign(made, { context, drafts });
}
