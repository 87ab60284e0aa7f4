import { common } from './en/common';
import { session } from './en/session';
import { actions } from './en/actions';
import { casus } from './en/casus';
import { choosing } from './en/choosing';
import { methods } from './en/methods';
import { ownMethods } from './en/ownMethods';
import { reflection } from './en/reflection';
import { settings } from './en/settings';

export const en = { common, session, actions, casus, choosing, methods, ownMethods, reflection, settings };
