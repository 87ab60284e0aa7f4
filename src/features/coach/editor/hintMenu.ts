import { Menu } from 'obsidian';

import type { Context } from '@/context';
import { nudgeHere } from '@/domain/questions/askingHere';
import { splitQuestion } from '@/domain/questions/splitQuestion';
import { judgeLine } from '@/ui/coach/judgeLine';
import { addKindItems } from '@/ui/coach/kindItems';
import type { PlacedQuestion } from './questionsIn';
import { replaceQuestion } from './replaceQuestion';
import { splitInNote } from './splitInNote';

/** The hint for a question as a menu: what it is, another wording where there is one, and what the writer calls it. */
export function hintMenu(context: Context, path: string, question: PlacedQuestion): Menu {
  const words = context.texts().coach;
  const judged = judgeLine(context, question.text, question.asking);
  const nudge = nudgeHere(judged, question.asking);
  const menu = new Menu();
  menu.addItem((item) =>
    item.setTitle(nudge ? words.nudges[nudge] : words.kinds[judged.kind]).setIsLabel(true),
  );
  const { rewording } = judged;
  if (nudge && rewording !== null)
    menu.addItem((item) =>
      item
        .setTitle(words.replaceBy(rewording))
        .setIcon('replace')
        .onClick(() => void replaceQuestion(context, path, { seen: question, by: rewording })),
    );
  if (nudge === 'stacked') addSplit(menu, context, path, question);
  menu.addSeparator();
  addKindItems(menu, context, { line: question.text, judged });
  return menu;
}

/** Offers to make two lines of a captured question, where it is certain where the one ends. */
function addSplit(menu: Menu, context: Context, path: string, { id, text }: PlacedQuestion): void {
  const into = id === null ? null : splitQuestion(text);
  if (id === null || into === null) return;
  menu.addItem((item) =>
    item
      .setTitle(context.texts().coach.splitInto(...into))
      .setIcon('split')
      .onClick(() => void splitInNote(context, path, { id, text, into })),
  );
}
