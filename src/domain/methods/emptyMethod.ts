import type { NoteLanguage } from '../notes/noteTypes';

/** A whole method of one phase, to write one's own in its place. Its id and title are set when its note is made. */
export const emptyMethod: Record<NoteLanguage, string> = {
  nl: `---
type: intervisie/method
id: nieuwe-methode
title: Nieuwe methode
mode: group
group-size: 3-8
fits: Eén zin over waar deze methode goed voor is.
---

Waar de methode voor is en wanneer je haar kiest, in een paar zinnen.

## 1. Casus en vraag

minuten:: 10
actief:: inbrenger
stil:: deelnemers
vangt:: feit, notitie
advies:: geparkeerd

Vertel wat er gebeurde en wat je vraag is.

- Niemand onderbreekt.
- De vraag staat op één regel.
`,
  en: `---
type: intervisie/method
id: new-method
title: New method
mode: group
group-size: 3-8
fits: One sentence on what this method is good for.
---

What the method is for and when to choose it, in a few sentences.

## 1. Casus and question

minutes:: 10
active:: presenter
silent:: participants
captures:: fact, note
advice:: parked

Tell us what happened and what your question is.

- Nobody interrupts.
- The question is put in one line.
`,
};
