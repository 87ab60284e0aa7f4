import type { Menu } from 'obsidian';

import type { Context } from '@/context';
import type { Judgement } from '@/domain/questions/judgement';
import { namedKinds } from '@/domain/questions/overrides';
import { sayWhatItIs } from './corrections';
import { saidOf } from './judgeLine';

/** Adds to a menu what the writer may call a question; `then` runs once that is remembered. */
export function addKindItems(
  menu: Menu,
  context: Context,
  { line, judged }: { readonly line: string; readonly judged: Judgement },
  then: () => void = () => undefined,
): void {
  const words = context.texts().coach;
  const add = (title: string, kind: Parameters<typeof sayWhatItIs>[2], isChecked: boolean): void => {
    menu.addItem((item) =>
      item
        .setTitle(title)
        .setChecked(isChecked)
        .onClick(() => {
          sayWhatItIs(context.app, line, kind);
          then();
        }),
    );
  };
  menu.addItem((item) => item.setTitle(words.thisIs).setIsLabel(true));
  for (const kind of namedKinds) add(words.kinds[kind], kind, judged.kind === kind);
  if (saidOf(context.app, line) === undefined) return;
  menu.addSeparator();
  add(words.backToRules, null, false);
}
