import type { Plugin } from 'obsidian';

import type { Context } from '@/context';
import type { IntervisieApi } from './api';
import { registerCli } from './cli';
import { createApi } from './createApi';
import { registerLinks } from './links';

/** What the API opens in other features. */
export interface ApiDoors {
  /** Opens the form for a new casus with these words in it; nothing is written before it is sent. */
  readonly newCasus: (seed: { readonly title: string; readonly question: string }) => void;
}

/** Registers what the command line and links can ask, and gives what other plugins can. */
export function registerApi(plugin: Plugin, context: Context, doors: ApiDoors): IntervisieApi {
  registerCli(plugin, context, doors);
  registerLinks(plugin, context, doors);
  return createApi(context, (end) => plugin.register(end));
}
