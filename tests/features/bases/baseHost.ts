import {
  App,
  BasesEntry,
  BasesEntryGroup,
  BasesQueryResult,
  BasesViewConfig,
  Plugin,
  QueryController,
  StringValue,
  TFile,
} from 'obsidian-test-mocks/obsidian';
import type { BasesPropertyId, BasesView, BasesViewRegistration, RenderContext } from 'obsidian';

import type { Context } from '@/context';
import { learningLineType } from '@/domain/bases/learningLine';
import { registerLearningLine } from '@/features/bases/registerLearningLine';
import { vaultContext } from '../../support/vaultContext';

/** What a base says of its notes, by path: the values of properties, and the group that a note is in. */
export interface BaseSays {
  readonly values?: Readonly<Record<string, Readonly<Partial<Record<BasesPropertyId, string>>>>>;
  readonly groups?: Readonly<Record<string, string>>;
  /** The property that the user chose for the day. */
  readonly date?: BasesPropertyId;
}

/** A base that shows the learning line. */
export interface ShownBase {
  readonly container: HTMLElement;
  readonly view: BasesView;
  /** Whatever was asked of the host: a note to be opened, with its kind of pane, or a note to be made. */
  readonly asked: string[];
  /** What the host does when the vault or the base has changed. */
  readonly update: (paths: readonly string[], says?: BaseSays) => void;
}

class Host extends Plugin {}

/** What is registered with a host that has bases. */
export function registered(context: Context): BasesViewRegistration {
  const manifest = {
    id: 'x',
    name: 'X',
    version: '1.0.0',
    minAppVersion: '1.0.0',
    author: '',
    description: '',
  };
  const plugin = new Host(App.fromOriginalType__(context.app), manifest);
  registerLearningLine(plugin.asOriginalType2__(), context);
  const registration = plugin.basesViewRegistrations__.get(learningLineType);
  if (!registration) throw new Error('nothing was registered');
  return registration;
}

/** Shows notes in a base, with the classes of the host as a stand-in has them. */
export function showBase(files: Record<string, string>, says: BaseSays = {}): ShownBase {
  const { context } = vaultContext(files);
  const container = document.body.createDiv();
  const controller = QueryController.create2__(App.fromOriginalType__(context.app), null, container);
  const view = registered(context).factory(controller.asOriginalType2__(), container);
  const asked: string[] = [];
  followDoors(context, asked);
  view.app = context.app;
  view.createFileForView = async () => void asked.push('a new note');
  const update: ShownBase['update'] = (paths, now = {}) => {
    view.config.set('date', now.date ?? null);
    view.data = resultOf(view, paths, now);
    view.onDataUpdated();
  };
  update(Object.keys(files), says);
  return { container, view, asked, update };
}

/** Opening a note is written down, with its kind of pane. */
function followDoors({ app }: Context, asked: string[]): void {
  const workspace = {
    getLeavesOfType: () => [],
    getActiveViewOfType: () => null,
    setActiveLeaf: () => undefined,
    getLeaf: (pane: unknown) => ({
      view: null,
      openFile: async ({ path }: { readonly path: string }) =>
        void asked.push(pane === false ? path : `${path} in ${String(pane)}`),
    }),
  };
  Object.assign(app, { workspace });
}

/** Draws itself as text, as the host does with words. */
class Words extends StringValue {
  override renderTo(element: HTMLElement, _context: RenderContext): void {
    element.setText(this.toString());
  }
}

const valueOf = (text: string): ReturnType<StringValue['asOriginalType4__']> =>
  new Words(text).asOriginalType4__();

function resultOf(view: BasesView, paths: readonly string[], says: BaseSays): BasesView['data'] {
  const app = App.fromOriginalType__(view.app);
  const entries = paths.map((path) => {
    const entry = BasesEntry.create__(null, TFile.create__(app.vault, path));
    for (const [id, text] of Object.entries(says.values?.[path] ?? {}))
      entry.setValue__(id as BasesPropertyId, valueOf(text ?? ''));
    return entry;
  });
  const nameOf = ({ file }: BasesEntry): string => says.groups?.[file.path] ?? '';
  const groups = [...new Set(entries.map(nameOf))].map((name) => {
    const own = entries.filter((entry) => nameOf(entry) === name);
    return BasesEntryGroup.create__(own, name === '' ? undefined : valueOf(name));
  });
  const config = BasesViewConfig.fromOriginalType__(view.config);
  const result = BasesQueryResult.create__(app, config, [], entries);
  result.setData__(entries);
  result.setGroupedData__(groups);
  return result.asOriginalType__();
}
