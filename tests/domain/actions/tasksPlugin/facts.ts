/**
 * What the Tasks plugin 8.3.0 itself makes of lines: its own source was run on them once, with `Task.fromLine` and
 * `toggleLine`, on 2026-12-03. Not to be changed by hand.
 */

/** What Tasks reads in a line. `blockLink` is what stands after the fields; each line it writes back byte for byte. */
export interface TaskFields {
  readonly is: 'TODO' | 'DONE' | 'IN_PROGRESS' | 'CANCELLED';
  readonly description: string;
  readonly created: string | null;
  readonly due: string | null;
  readonly done: string | null;
  readonly repeats: string | null;
  readonly blockLink: string;
}

/** Lines that this program writes, and what Tasks reads in them; null where it sees no task. */
export const readByTasks: readonly (readonly [line: string, fields: TaskFields | null])[] = [
  [
    '- [ ] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
    {
      is: 'TODO',
      description: '**MB** Bel de moeder terug',
      created: '2026-11-21',
      due: '2026-12-05',
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [ ] Bel de moeder terug ➕ 2026-11-21 ^iv-x4k2m9',
    {
      is: 'TODO',
      description: 'Bel de moeder terug',
      created: '2026-11-21',
      due: null,
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [ ] **MB** Bel de moeder terug [[Stil aan de keukentafel]] ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
    {
      is: 'TODO',
      description: '**MB** Bel de moeder terug [[Stil aan de keukentafel]]',
      created: '2026-11-21',
      due: '2026-12-05',
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [ ] **MB** Bel de moeder terug #task ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
    {
      is: 'TODO',
      description: '**MB** Bel de moeder terug #task',
      created: '2026-11-21',
      due: '2026-12-05',
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [ ] **MB** Bel de moeder terug belofte ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
    {
      is: 'TODO',
      description: '**MB** Bel de moeder terug belofte',
      created: '2026-11-21',
      due: '2026-12-05',
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [x] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ✅ 2026-12-03 ^iv-x4k2m9',
    {
      is: 'DONE',
      description: '**MB** Bel de moeder terug',
      created: '2026-11-21',
      due: '2026-12-05',
      done: '2026-12-03',
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [x] **MB** Bel de moeder terug #task ➕ 2026-11-21 📅 2026-12-05 ✅ 2026-12-03 ^iv-x4k2m9',
    {
      is: 'DONE',
      description: '**MB** Bel de moeder terug #task',
      created: '2026-11-21',
      due: '2026-12-05',
      done: '2026-12-03',
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [/] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
    {
      is: 'IN_PROGRESS',
      description: '**MB** Bel de moeder terug',
      created: '2026-11-21',
      due: '2026-12-05',
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [-] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
    {
      is: 'CANCELLED',
      description: '**MB** Bel de moeder terug',
      created: '2026-11-21',
      due: '2026-12-05',
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [ ] **MB** Bel de moeder ⏫ 🔁 every week ➕ 2026-11-21 ⏳ 2026-11-25 📅 2026-11-27 ^iv-x4k2m9',
    {
      is: 'TODO',
      description: '**MB** Bel de moeder',
      created: '2026-11-21',
      due: '2026-11-27',
      done: null,
      repeats: 'every week',
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [x] **MB** Bel de moeder ⏫ 🔁 every week ➕ 2026-11-21 ⏳ 2026-11-25 📅 2026-11-27 ✅ 2026-12-03 ^iv-x4k2m9',
    {
      is: 'DONE',
      description: '**MB** Bel de moeder',
      created: '2026-11-21',
      due: '2026-11-27',
      done: '2026-12-03',
      repeats: 'every week',
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '    - [x] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ✅ 2026-12-03 ^iv-x4k2m9',
    {
      is: 'DONE',
      description: '**MB** Bel de moeder terug',
      created: '2026-11-21',
      due: '2026-12-05',
      done: '2026-12-03',
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  ['    - eerste-stap:: nummer zoeken', null],
  ['    - maatje:: JV', null],
  ['    - **2027-01-09** gedaan: gebeld ^iv-l7d2k1', null],
  ['        - effect:: ze begon zelf over haar zoon', null],
  [
    '- [ ] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9',
    {
      is: 'TODO',
      description: '**MB** Bel de moeder terug',
      created: '2026-11-21',
      due: '2026-12-05',
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [ ] Bel de moeder terug  [created:: 2026-11-21] ^iv-x4k2m9',
    {
      is: 'TODO',
      description: 'Bel de moeder terug',
      created: '2026-11-21',
      due: null,
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [ ] **MB** Bel de moeder terug [[Stil aan de keukentafel]]  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9',
    {
      is: 'TODO',
      description: '**MB** Bel de moeder terug [[Stil aan de keukentafel]]',
      created: '2026-11-21',
      due: '2026-12-05',
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [ ] **MB** Bel de moeder terug #task  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9',
    {
      is: 'TODO',
      description: '**MB** Bel de moeder terug #task',
      created: '2026-11-21',
      due: '2026-12-05',
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [ ] **MB** Bel de moeder terug belofte  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9',
    {
      is: 'TODO',
      description: '**MB** Bel de moeder terug belofte',
      created: '2026-11-21',
      due: '2026-12-05',
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [x] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05]  [completion:: 2026-12-03] ^iv-x4k2m9',
    {
      is: 'DONE',
      description: '**MB** Bel de moeder terug',
      created: '2026-11-21',
      due: '2026-12-05',
      done: '2026-12-03',
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [x] **MB** Bel de moeder terug #task  [created:: 2026-11-21]  [due:: 2026-12-05]  [completion:: 2026-12-03] ^iv-x4k2m9',
    {
      is: 'DONE',
      description: '**MB** Bel de moeder terug #task',
      created: '2026-11-21',
      due: '2026-12-05',
      done: '2026-12-03',
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [/] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9',
    {
      is: 'IN_PROGRESS',
      description: '**MB** Bel de moeder terug',
      created: '2026-11-21',
      due: '2026-12-05',
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [-] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9',
    {
      is: 'CANCELLED',
      description: '**MB** Bel de moeder terug',
      created: '2026-11-21',
      due: '2026-12-05',
      done: null,
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [ ] **MB** Bel de moeder  [priority:: high]  [repeat:: every week]  [created:: 2026-11-21]  [due:: 2026-11-27] ^iv-x4k2m9',
    {
      is: 'TODO',
      description: '**MB** Bel de moeder',
      created: '2026-11-21',
      due: '2026-11-27',
      done: null,
      repeats: 'every week',
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '- [x] **MB** Bel de moeder  [priority:: high]  [repeat:: every week]  [created:: 2026-11-21]  [due:: 2026-11-27]  [completion:: 2026-12-03] ^iv-x4k2m9',
    {
      is: 'DONE',
      description: '**MB** Bel de moeder',
      created: '2026-11-21',
      due: '2026-11-27',
      done: '2026-12-03',
      repeats: 'every week',
      blockLink: '^iv-x4k2m9',
    },
  ],
  [
    '    - [x] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05]  [completion:: 2026-12-03] ^iv-x4k2m9',
    {
      is: 'DONE',
      description: '**MB** Bel de moeder terug',
      created: '2026-11-21',
      due: '2026-12-05',
      done: '2026-12-03',
      repeats: null,
      blockLink: '^iv-x4k2m9',
    },
  ],
];

/** What Tasks makes of a line when somebody acts on it there. */
export interface ActInTasks {
  readonly act: string;
  readonly before: string;
  readonly after: readonly string[];
}

export const writtenByTasks: readonly ActInTasks[] = [
  {
    act: 'ticks (emoji)',
    before: '- [ ] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
    after: ['- [x] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ✅ 2026-12-03 ^iv-x4k2m9'],
  },
  {
    act: 'unticks (emoji)',
    before: '- [x] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ✅ 2026-12-03 ^iv-x4k2m9',
    after: ['- [ ] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9'],
  },
  {
    act: 'ticks one that repeats, the next above (emoji)',
    before:
      '- [ ] **MB** Bel de moeder ⏫ 🔁 every week ➕ 2026-11-21 ⏳ 2026-11-25 📅 2026-11-27 ^iv-x4k2m9',
    after: [
      '- [ ] **MB** Bel de moeder ⏫ 🔁 every week ⏳ 2026-12-02 📅 2026-12-04',
      '- [x] **MB** Bel de moeder ⏫ 🔁 every week ➕ 2026-11-21 ⏳ 2026-11-25 📅 2026-11-27 ✅ 2026-12-03 ^iv-x4k2m9',
    ],
  },
  {
    act: 'ticks one that repeats, the next below (emoji)',
    before:
      '- [ ] **MB** Bel de moeder ⏫ 🔁 every week ➕ 2026-11-21 ⏳ 2026-11-25 📅 2026-11-27 ^iv-x4k2m9',
    after: [
      '- [x] **MB** Bel de moeder ⏫ 🔁 every week ➕ 2026-11-21 ⏳ 2026-11-25 📅 2026-11-27 ✅ 2026-12-03 ^iv-x4k2m9',
      '- [ ] **MB** Bel de moeder ⏫ 🔁 every week ⏳ 2026-12-02 📅 2026-12-04',
    ],
  },
  {
    act: 'ticks one with its global filter (emoji)',
    before: '- [ ] **MB** Bel de moeder terug #task ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
    after: ['- [x] **MB** Bel de moeder terug #task ➕ 2026-11-21 📅 2026-12-05 ✅ 2026-12-03 ^iv-x4k2m9'],
  },
  {
    act: 'cancels (emoji)',
    before: '- [ ] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
    after: ['- [-] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ❌ 2026-12-03 ^iv-x4k2m9'],
  },
  {
    act: 'starts (emoji)',
    before: '- [ ] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9',
    after: ['- [/] **MB** Bel de moeder terug ➕ 2026-11-21 📅 2026-12-05 ^iv-x4k2m9'],
  },
  {
    act: 'ticks (dataview)',
    before: '- [ ] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9',
    after: [
      '- [x] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05]  [completion:: 2026-12-03] ^iv-x4k2m9',
    ],
  },
  {
    act: 'unticks (dataview)',
    before:
      '- [x] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05]  [completion:: 2026-12-03] ^iv-x4k2m9',
    after: ['- [ ] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9'],
  },
  {
    act: 'ticks one that repeats, the next above (dataview)',
    before:
      '- [ ] **MB** Bel de moeder  [priority:: high]  [repeat:: every week]  [created:: 2026-11-21]  [due:: 2026-11-27] ^iv-x4k2m9',
    after: [
      '- [ ] **MB** Bel de moeder  [priority:: high]  [repeat:: every week]  [due:: 2026-12-04]',
      '- [x] **MB** Bel de moeder  [priority:: high]  [repeat:: every week]  [created:: 2026-11-21]  [due:: 2026-11-27]  [completion:: 2026-12-03] ^iv-x4k2m9',
    ],
  },
  {
    act: 'ticks one that repeats, the next below (dataview)',
    before:
      '- [ ] **MB** Bel de moeder  [priority:: high]  [repeat:: every week]  [created:: 2026-11-21]  [due:: 2026-11-27] ^iv-x4k2m9',
    after: [
      '- [x] **MB** Bel de moeder  [priority:: high]  [repeat:: every week]  [created:: 2026-11-21]  [due:: 2026-11-27]  [completion:: 2026-12-03] ^iv-x4k2m9',
      '- [ ] **MB** Bel de moeder  [priority:: high]  [repeat:: every week]  [due:: 2026-12-04]',
    ],
  },
  {
    act: 'ticks one with its global filter (dataview)',
    before: '- [ ] **MB** Bel de moeder terug #task  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9',
    after: [
      '- [x] **MB** Bel de moeder terug #task  [created:: 2026-11-21]  [due:: 2026-12-05]  [completion:: 2026-12-03] ^iv-x4k2m9',
    ],
  },
  {
    act: 'cancels (dataview)',
    before: '- [ ] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9',
    after: [
      '- [-] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05]  [cancelled:: 2026-12-03] ^iv-x4k2m9',
    ],
  },
  {
    act: 'starts (dataview)',
    before: '- [ ] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9',
    after: ['- [/] **MB** Bel de moeder terug  [created:: 2026-11-21]  [due:: 2026-12-05] ^iv-x4k2m9'],
  },
];
