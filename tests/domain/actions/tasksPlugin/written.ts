import { formatAction, parseAction, type Action, type TaskFormat } from '@/domain/actions/actionLine';
import { formatDetails } from '@/domain/actions/details';
import type { LookBack, Outcome } from '@/domain/actions/lookBack';
import { addLookBack } from '@/domain/actions/lookBackEdits';
import { setActionState } from '@/domain/actions/tickAction';
import { edited } from '../../../support/edits';
import { action } from '../builders';

/** A line that this program writes, by what was done to get it. */
export interface WrittenLine {
  readonly format: TaskFormat;
  readonly what: string;
  readonly line: string;
}

/** Lines with fields of the Tasks plugin that this program does not write itself, as a user has them. */
const repeating: Record<TaskFormat, string> = {
  emoji: '- [ ] **MB** Bel de moeder ⏫ 🔁 every week ➕ 2026-11-21 ⏳ 2026-11-25 📅 2026-11-27 ^iv-x4k2m9',
  dataview:
    '- [ ] **MB** Bel de moeder  [priority:: high]  [repeat:: every week]  [created:: 2026-11-21]  [due:: 2026-11-27] ^iv-x4k2m9',
};

/** Every kind of line that stands under a task of ours, and every state of the task itself. */
export function writtenLines(format: TaskFormat): WrittenLine[] {
  const made = (about: Partial<Action> = {}, globalFilter = ''): string =>
    formatAction(action(about), { format, globalFilter });
  const ticked = (line: string): string =>
    edited(line, setActionState(line, read(line), { status: 'x', done: '2026-12-03' }, format));
  const answered = (outcome: Outcome): string[] => {
    const style = { language: 'nl', format } as const;
    return edited(made(), addLookBack(made(), read(made()), lookBack(outcome), style)).split('\n');
  };
  const unticked = edited(
    ticked(made()),
    setActionState(ticked(made()), read(ticked(made())), { status: ' ', done: null }, format),
  );
  const lines: [what: string, line: string][] = [
    ['as it is made', made()],
    ['without owner and due day', made({ owner: null, due: null })],
    ['with a link to its casus', made({ text: 'Bel de moeder terug [[Stil aan de keukentafel]]' })],
    ['with a global filter', made({}, '#task')],
    ['with a global filter that is a word', made({}, 'belofte')],
    ['ticked', ticked(made())],
    ['ticked with a global filter', ticked(made({}, '#task'))],
    ['unticked', unticked],
    ...(['partly', 'not', 'dropped'] as const).map((outcome): [string, string] => [
      `answered with ${outcome}`,
      answered(outcome)[0] ?? '',
    ]),
    ['one that repeats', repeating[format]],
    ['one that repeats, ticked', ticked(repeating[format])],
    ['one in a list of the user', ticked(`    ${made()}`)],
    ...formatDetails({ firstStep: 'nummer zoeken', buddy: 'JV' }, 'nl').map((line): [string, string] => [
      'a detail under it',
      line,
    ]),
    ...answered('done')
      .slice(1)
      .map((line): [string, string] => ['a look-back under it', line]),
  ];
  return lines.map(([what, line]) => ({ format, what, line }));
}

const lookBack = (outcome: Outcome): LookBack => ({
  ...{ id: 'iv-l7d2k1', day: '2027-01-09', outcome, text: 'gebeld' },
  ...{ effect: 'ze begon zelf over haar zoon', learned: '', remains: '' },
});

function read(line: string): Action {
  const found = parseAction(line);
  if (!found) throw new Error(`not an action: ${line}`);
  return found;
}
