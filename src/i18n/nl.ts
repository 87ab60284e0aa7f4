import type { Texts } from './texts';
import { common } from './nl/common';
import { session } from './nl/session';
import { actions } from './nl/actions';
import { casus } from './nl/casus';
import { choosing } from './nl/choosing';
import { methods } from './nl/methods';
import { ownMethods } from './nl/ownMethods';
import { reflection } from './nl/reflection';
import { settings } from './nl/settings';

export const nl: Texts = {
  common,
  session,
  actions,
  casus,
  choosing,
  methods,
  ownMethods,
  reflection,
  settings,
};
