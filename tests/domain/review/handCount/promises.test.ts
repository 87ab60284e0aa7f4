import { describe, expect, it } from 'vitest';

import { chainOf } from '@/domain/actions/chain';
import { chainWords } from '@/domain/review/effect/chainWords';
import { effectChains } from '@/domain/review/effect/effectChains';
import { effectFlow } from '@/domain/review/effect/effectFlow';
import { insightFinder } from '@/domain/review/effect/insightOf';
import { periodKey } from '@/domain/review/periods';
import { demo, me, nameOf, row, table, tally, today } from './demoVault';

// Counted by hand: every line with `^iv-x` in the vault, each with what stands nested under it.

/**
 * `insight` is the last line `^iv-i` that the owner said in the session, or the reflection in which the action stands.
 * Two stand in other notes, Dagboek and Werk, and link to their casus; they came from no insight.
 */
const counted = table(`
  action     | made       | due        | done       | by | standing | late | casus                             | insight
  iv-xfwx6r  | 2024-11-30 | 2024-12-06 | 2024-12-04 | MB | done     |      | Ja zeggen aan het eind van de dag | iv-ihtkr7
  iv-xi6k7p  | 2024-11-30 | 2024-12-21 | 2024-12-23 | MB | done     |      | Ja zeggen aan het eind van de dag | iv-ihtkr7
  iv-xpra1j  | 2025-01-25 | 2025-02-07 | 2025-02-05 | MB | done     |      | De deur ging dicht                | iv-i1jqtl
  iv-xl40ba  | 2025-01-26 | 2025-02-14 | 2025-02-13 | MB | done     |      | De deur ging dicht                | 2025-01-26 Reflectie
  iv-x72czu  | 2025-01-25 | 2025-03-01 | 2025-02-27 | LH | done     |      | De deur ging dicht                | iv-ife0l8
  iv-xojy4n  | 2025-04-05 | 2025-04-15 | 2025-04-15 | MB | done     |      | Het overleg zonder het meisje     | iv-i1d3oa
  iv-x4rx7x  | 2025-04-05 | 2025-04-19 | 2025-04-15 | RS | done     |      | Het overleg zonder het meisje     | iv-ivvge1
  iv-xd78e9  | 2025-06-14 | 2025-06-16 | 2025-06-16 | MB | done     |      | Het rapport dat ik uitstel        | iv-iqgj16
  iv-xdx1xf  | 2025-06-14 | 2025-06-17 | 2025-06-17 | MB | done     |      | Het rapport dat ik uitstel        | iv-iqgj16
  iv-x18r0i  | 2025-08-30 | 2025-09-12 | 2025-09-12 | MB | done     |      | Het telefoontje op vrijdagmiddag  | iv-i14snx
  iv-xs8eq1  | 2025-08-30 | 2025-09-26 | 2025-10-01 | MB | done     |      | Het telefoontje op vrijdagmiddag  | iv-i14snx
  iv-xf5hwd  | 2025-10-04 | 2025-10-17 | 2025-10-15 | MB | done     |      | De collega die het al weet        | iv-io20xo
  iv-x96etx  | 2025-10-04 | 2025-10-24 |            | MB | dropped  |      | De collega die het al weet        | iv-io20xo
  iv-xs37jc  | 2025-12-13 | 2026-01-16 | 2026-01-14 | LH | done     |      |                                   | iv-ifk0nc
  iv-xpmm7f  | 2026-03-01 | 2026-03-08 | 2026-03-09 | MB | done     |      | Hij belt alleen mij               | 2026-03-01 Reflectie
  iv-xx75ld  | 2026-02-28 | 2026-03-11 | 2026-03-10 | MB | done     |      | Hij belt alleen mij               | iv-ie8rih
  iv-xdoc5g  | 2026-02-28 | 2026-03-14 | 2026-03-20 | MB | done     |      | Hij belt alleen mij               | iv-ie8rih
  iv-xr8u7f  | 2026-05-30 | 2026-06-12 | 2026-06-09 | MB | done     |      | Hij belt alleen mij               | iv-i8jg79
  iv-xq4u5k  | 2026-07-11 | 2026-08-29 | 2026-08-24 | MB | done     |      |                                   | 2026-07-11 Reflectie
  iv-xn7j7h  | 2026-09-19 | 2026-10-03 | 2026-10-01 | TD | done     |      | De collega die het al weet        |
  iv-xcs0vg  | 2026-09-19 | 2026-10-10 | 2026-10-06 | MB | done     |      | De collega die het al weet        | iv-i6veck
  iv-xwll7p  | 2026-09-19 | 2026-11-07 |            | MB | partly   | late | De collega die het al weet        | iv-i6veck
  iv-x8rj7x  | 2026-05-30 | 2026-11-14 |            | MB | not      | late | Hij belt alleen mij               | iv-i8jg79
  iv-x95edn  | 2026-09-20 | 2026-11-21 |            | MB | open     | late | De collega die het al weet        | 2026-09-20 Reflectie
  iv-x3dq8x  | 2026-11-10 | 2026-11-24 |            | MB | open     |      | Ja zeggen aan het eind van de dag |
  iv-xxbhm5  | 2026-11-20 | 2026-11-27 |            | MB | open     |      | Stil aan de keukentafel           |
`);

const chains = demo.actions.map((action) => chainOf(action, today));
const insightOf = insightFinder(demo, me);

describe('actions', () => {
  it('are the twenty-six lines, soonest due first, each with what became of it and the insight it came from', () => {
    const read = chains.map(({ action, standing, isOverdue }) => {
      const { id, created, due, done, owner, casus } = action;
      const insight = insightOf(action);
      const from = insight?.line ?? nameOf(insight?.path ?? null);
      return row(id, created, due, done, owner, standing, isOverdue ? 'late' : '', nameOf(casus), from);
    });
    expect(read).toEqual(counted);
  });

  it('add up by owner, by casus and by group', () => {
    expect(tally(demo.actions, ({ owner }) => owner ?? '')).toEqual({ MB: 22, LH: 2, RS: 1, TD: 1 });
    expect(tally(demo.actions, ({ casus }) => nameOf(casus))).toEqual({
      'Ja zeggen aan het eind van de dag': 3,
      'De deur ging dicht': 3,
      'Het overleg zonder het meisje': 2,
      'Het rapport dat ik uitstel': 2,
      'Het telefoontje op vrijdagmiddag': 2,
      'De collega die het al weet': 6,
      'Hij belt alleen mij': 5,
      'Stil aan de keukentafel': 1,
      // The question of LH, of which there is no note, and what MB thought of alone.
      '': 2,
    });
    // Of no group: two of the telephone call, one of the reflection of 11 July 2026.
    expect(tally(demo.actions, ({ group }) => nameOf(group))).toEqual({ 'Intervisiegroep Noord': 23, '': 3 });
  });

  it('add up by the half-year in which they were made', () => {
    const halves = { '2024-H2': 2, '2025-H1': 7, '2025-H2': 5, '2026-H1': 5, '2026-H2': 7 };
    expect(tally(demo.actions, ({ created }) => periodKey(created ?? '', 'halfYear'))).toEqual(halves);
  });
});

describe('from insight to effect', () => {
  // `- [x]` twenty times, `- [/]` and `- [-]` once, `- [ ]` four times, of which one was answered with `niet`.
  it('counts what became of all that was promised', () => {
    const flow = effectFlow(chains);
    const read = [{ standing: 'all', ...flow }, ...flow.byStanding].map((one) =>
      row(one.standing, one.count, one.overdue, one.withEffect, one.withLearning),
    );
    expect(read).toEqual(
      table(`
        standing | count | late | effect | learned
        all      | 26    | 3    | 2      | 3
        done     | 20    | 0    | 2      | 2
        partly   | 1     | 1    | 0      | 1
        not      | 1     | 1    | 0      | 0
        dropped  | 1     | 0    | 0      | 0
        open     | 3     | 1    | 0      | 0
      `),
    );
  });

  it('shows what waits with what is late first, and the rest newest first', () => {
    const { waiting, closed } = effectChains(demo.actions, today);
    const ids = waiting.map(({ action }) => action.id);
    expect(ids).toEqual(['iv-xwll7p', 'iv-x8rj7x', 'iv-x95edn', 'iv-x3dq8x', 'iv-xxbhm5']);
    expect(closed).toHaveLength(21);
    // Answered on 30 May, so above what was done in March; done in October 2026 comes first.
    expect(closed.slice(0, 5).map(({ action }) => action.id)).toEqual([
      ...['iv-xcs0vg', 'iv-xn7j7h', 'iv-xq4u5k', 'iv-xr8u7f', 'iv-xx75ld'],
    ]);
  });

  it('tells the whole of one chain: the two set times of spring 2026', () => {
    const chain = chains.find(({ action }) => action.id === 'iv-xx75ld');
    const links = chain?.links.map(({ is, day }) => `${is} ${day ?? ''}`);
    expect(links).toEqual(['made 2026-02-28', 'done 2026-03-10', 'answered 2026-05-30']);
    expect(chain && chainWords(chain).map(({ is, text }) => `${is}: ${text}`)).toEqual([
      'answer: we hebben het samen op zijn kalender gezet',
      'effect: de eerste week belde hij niet, daarna elke dinsdag en zondag',
      'learned: een vast uur is ook aandacht',
    ]);
  });
});
