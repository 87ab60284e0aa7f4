import type { Texts } from '@/i18n/texts';

/** One thing that keys do; `keys` holds the presses that do it, each of one key or of several together. */
export interface KeyRow {
  readonly does: keyof Texts['keys']['does'];
  readonly keys: readonly (readonly string[])[];
}

/** The keys that work in one place. */
export interface KeyGroup {
  readonly name: keyof Texts['keys']['groups'];
  readonly rows: readonly KeyRow[];
}

/** The keys of the capture field, in the order in which one meets them. */
export const inField: readonly KeyGroup[] = [
  {
    name: 'field',
    rows: [
      { does: 'add', keys: [['Enter']] },
      { does: 'break', keys: [['Shift', 'Enter']] },
      { does: 'speaker', keys: [['initials', 'Tab']] },
      {
        does: 'turn',
        keys: [
          ['Alt', '→'],
          ['Alt', '←'],
        ],
      },
      {
        does: 'kind',
        keys: [
          ['Alt', '1'],
          ['Alt', '↑'],
          ['Alt', '↓'],
        ],
      },
      { does: 'answer', keys: [['Alt', 'Enter']] },
      { does: 'parkTyped', keys: [['Alt', 'P']] },
      { does: 'replace', keys: [['Alt', 'R']] },
      { does: 'split', keys: [['Alt', 'S']] },
      {
        does: 'phase',
        keys: [
          ['Alt', 'N'],
          ['Alt', 'B'],
        ],
      },
      { does: 'undo', keys: [['Alt', 'U']] },
      { does: 'toLines', keys: [['↑']] },
    ],
  },
  {
    name: 'paste',
    rows: [
      { does: 'addLines', keys: [['Enter']] },
      { does: 'asOneText', keys: [['Alt', 'V']] },
      { does: 'leaveText', keys: [['Escape']] },
    ],
  },
];

/** The keys of the panel where nobody types. */
export const onLines: readonly KeyGroup[] = [
  {
    name: 'lines',
    rows: [
      { does: 'walk', keys: [['↑'], ['↓'], ['Home'], ['End']] },
      { does: 'mark', keys: [['1'], ['2'], ['3']] },
      { does: 'edit', keys: [['E']] },
      { does: 'answerLine', keys: [['A']] },
      { does: 'choose', keys: [['C']] },
      { does: 'park', keys: [['P']] },
      { does: 'move', keys: [['M']] },
      { does: 'remove', keys: [['Delete']] },
      { does: 'pause', keys: [['space']] },
      { does: 'toField', keys: [['Enter'], ['Escape']] },
    ],
  },
  {
    name: 'panel',
    rows: [
      { does: 'phase', keys: [['N'], ['B']] },
      { does: 'undo', keys: [['U']] },
      { does: 'help', keys: [['?']] },
    ],
  },
];
