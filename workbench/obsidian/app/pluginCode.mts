import type { PluginManifest } from 'obsidian';
import type { App } from './app.mts';
import { Plugin } from './plugin.mts';

export type Modules = Record<string, () => unknown>;
type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;
type CommonJs = (require: (name: string) => unknown, module: { exports: unknown }, exports: unknown) => void;

/** What a plugin may `require`: the workbench's own instances, and nothing else. */
function requireFrom(modules: Modules, pluginId: string): (name: string) => unknown {
  return (name) => {
    const module = modules[name];
    if (!module)
      throw new Error(
        `WorkbenchMissingModule: ${pluginId} requires "${name}", which the workbench does not have.`,
      );
    return module();
  };
}

/** Evaluates a `main.js` as CommonJS. @throws when it fails or does not export a class that extends Plugin. */
export function evaluatePlugin(code: string, id: string, modules: Modules): PluginClass {
  const module: { exports: unknown } = { exports: {} };
  const source = `(function anonymous(require,module,exports){${code}\n})\n//# sourceURL=plugin:${id}\n`;
  // Evaluated on purpose, and in these words: it is how Obsidian runs a plugin, the user's own code with the rights of the page.
  const run = globalThis.eval(source) as CommonJs;
  run(requireFrom(modules, id), module, module.exports);
  return asPluginClass(module.exports, id);
}

function asPluginClass(exported: unknown, id: string): PluginClass {
  const candidate = (exported as { default?: unknown } | null)?.default ?? exported;
  if (typeof candidate === 'function' && candidate.prototype instanceof Plugin)
    return candidate as PluginClass;
  throw new Error(`${id}: main.js does not export a class that extends Plugin.`);
}
