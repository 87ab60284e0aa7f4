import type { Plugin } from 'obsidian';

import type { Context, SessionToBe } from '@/context';
import { revealView } from '@/obsidian/revealView';
import { ChooseModal } from './choose/ChooseModal';
import { casusInView, sessionAbout } from './choose/sessionToBe';
import { MethodModal } from './page/MethodModal';
import { MethodView, methodViewType } from './page/MethodView';
import { ShowMethodList } from './page/ShowMethodList';

/** Where the methods lead to, in other features. */
export interface MethodsDoors {
  readonly start: (seed: { readonly method: string; readonly casus: string | null }) => void;
  readonly copy?: (id: string) => void;
  readonly check?: () => void;
}

/** What other features ask of the methods. */
export interface MethodsFeature {
  /** Asks which method to take for a session; `chosen` gets its id. */
  readonly choose: (about: SessionToBe, chosen: (id: string) => void) => void;
  /** Shows a method to look at: as a page, or over the form that is open. */
  readonly show: (id: string) => void;
}

/** Registers *Choose method* and *Show method* with the page that shows one. */
export function registerMethods(plugin: Plugin, context: Context, doors: MethodsDoors): MethodsFeature {
  const words = context.texts().methods.commands;
  const start = (id: string): void => doors.start({ method: id, casus: null });
  plugin.registerView(methodViewType, (leaf) => new MethodView(leaf, context, { ...doors, start }));
  const choose: MethodsFeature['choose'] = (about, chosen) =>
    new ChooseModal(context, () => about, chosen, doors.check).open();
  const show = (id: string): void => {
    if (context.openForms.size > 0) new MethodModal(context, id).open();
    else void revealView(context.app, methodViewType, { id, options: [] });
  };
  plugin.addCommand({
    id: 'choose-method',
    name: words.choose,
    icon: 'signpost',
    callback: () => {
      const casus = casusInView(context);
      const about = (): SessionToBe => sessionAbout(context, casus);
      const chosen = (method: string): void => doors.start({ method, casus });
      new ChooseModal(context, about, chosen, doors.check).open();
    },
  });
  plugin.addCommand({
    id: 'show-method',
    name: words.show,
    icon: 'route',
    callback: () => new ShowMethodList(context, show).open(),
  });
  return { choose, show };
}
