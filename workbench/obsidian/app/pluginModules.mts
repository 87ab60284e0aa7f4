import * as autocomplete from '@codemirror/autocomplete';
import * as commands from '@codemirror/commands';
import * as language from '@codemirror/language';
import * as search from '@codemirror/search';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import * as lezerCommon from '@lezer/common';
import * as lezerHighlight from '@lezer/highlight';
import * as lezerLr from '@lezer/lr';
import { obsidianModule } from '../index.mts';
import type { Modules } from './pluginCode.mts';

/** What a plugin may `require`: the module `obsidian`, and the very CodeMirror that the workbench's editor uses. */
export function pluginModules(): Modules {
  const obsidian = obsidianModule();
  const modules: Record<string, unknown> = {
    obsidian,
    '@codemirror/autocomplete': autocomplete,
    '@codemirror/commands': commands,
    '@codemirror/language': language,
    '@codemirror/search': search,
    '@codemirror/state': state,
    '@codemirror/view': view,
    '@lezer/common': lezerCommon,
    '@lezer/highlight': lezerHighlight,
    '@lezer/lr': lezerLr,
  };
  return Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, () => module]));
}
