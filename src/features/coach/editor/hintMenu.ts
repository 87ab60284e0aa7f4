import { Menu } from 'obsidian';

import type { Context } from '@/context';
import { nudgeHere } from '@/domain/questions/askingHere';
import { judgeLine } from '@/ui/coach/judgeLine';
import { addKindItems } from '@/ui/coach/kindItems';
import type { PlacedQuestion } from './questionsIn';
import { replaceQuestion } from './replaceQuestion';

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
  menu.addSeparator();
  addKindItems(menu, context, { line: question.text, judged });
  return menu;
}
