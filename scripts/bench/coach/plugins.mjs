import { build } from 'esbuild';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot, root } from '../../lib/root.mjs';
import { path } from './note.mjs';

const head = `
  import { Compartment, EditorState, StateField } from '@codemirror/state';
  import { EditorView, ViewPlugin } from '@codemirror/view';
  import { Plugin } from 'obsidian';
  import { coachExtension } from './src/features/coach/editor/coachExtension';
  import { registerCoach } from './src/features/coach/registerCoach';
  import { createContext } from './src/obsidian/createContext';
  import { createSettingsStore } from './src/obsidian/settingsStore';

  async function contextOf(plugin) {
    const store = createSettingsStore(plugin);
    await store.load();
    return createContext(plugin, store);
  }
  const doesNothing = () => [
    StateField.define({ create: () => null, update: (value) => value }),
    ViewPlugin.define(() => ({ update: () => undefined })),
  ];`;

/** Small plugins: the coach alone, an extension that does nothing, and an editor of its own in which the two take turns. */
const bodies = {
  coach: `
    export default class extends Plugin {
      async onload() {
        registerCoach(this, await contextOf(this));
      }
    }`,
  nothing: `
    export default class extends Plugin {
      onload() {
        this.registerEditorExtension(doesNothing());
      }
    }`,
  bare: `
    export default class extends Plugin {
      async onload() {
        const { extension } = coachExtension(await contextOf(this), () => '${path}');
        const extensions = { coach: extension, nothing: doesNothing() };
        const chosen = new Compartment();
        globalThis.bareEditor = (doc) => {
          const view = new EditorView({
            doc,
            extensions: [EditorView.lineWrapping, chosen.of([])],
            parent: document.body,
          });
          return { view, choose: (one) => view.dispatch({ effects: chosen.reconfigure(extensions[one]) }) };
        };
      }
    }`,
};

async function buildPlugin(folder, body, options) {
  const stdin = { contents: head + body, resolveDir: root, loader: 'ts' };
  await build({
    ...options,
    entryPoints: undefined,
    stdin,
    outfile: join(folder, 'main.js'),
    minify: true,
    sourcemap: false,
    treeShaking: true,
  });
}

/** Puts the plugins in a vault, each with the styles of the coach: a sign without them is drawn otherwise. */
export async function putPlugins(vault) {
  const { options } = await import(pathToFileURL(inRoot('esbuild.config.mjs')).href);
  for (const [id, body] of Object.entries(bodies)) {
    const folder = join(vault, '.obsidian/plugins', id);
    await mkdir(folder, { recursive: true });
    await buildPlugin(folder, body, options);
    await build({
      entryPoints: [inRoot('src/styles/coach.css')],
      outfile: join(folder, 'styles.css'),
      bundle: true,
    });
    const manifest = { id, name: id, version: '1.0.0', minAppVersion: '1.0.0', description: id, author: id };
    await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  }
}
