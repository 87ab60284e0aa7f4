import type { JSX } from 'preact';

import { questionTable, warmBefore, type QuestionTable } from '@/domain/session/cards';
import { phaseNow } from '@/domain/session/phaseLines';
import { LineWithAnswers } from '../lines/LineWithAnswers';
import type { LiveProps } from '../writing';
import { PersonCards } from './PersonCards';
import { Whose } from './Whose';
import { MarksBy } from './WorkLabel';

/** The questions that each person may ask, as places to fill; and, in a second round, what it builds on. */
export function QuestionPlaces(props: LiveProps): JSX.Element | null {
  const table = questionTable(props.session);
  return (
    <>
      <BecameWarm {...props} />
      {table && <Table {...props} table={table} />}
    </>
  );
}

function Table({ table, ...props }: LiveProps & { table: QuestionTable }): JSX.Element {
  const words = props.store.context.texts().cards;
  const asked = table.people.reduce((sum, { questions }) => sum + questions.length, table.whose.length);
  return (
    <section class="iv-cards">
      <h4 class="iv-lines-label iv-work-label">
        {words.table}
        {asked > 0 && <span class="iv-work-count">{words.asked(asked)}</span>}
      </h4>
      {phaseNow(props.session)?.marks === true && asked > 0 && <MarksBy {...props} />}
      {table.whose.map((one) => (
        <Whose key={one.line.id} {...props} question={one} people={table.people} />
      ))}
      {table.people.map((places) => (
        <PersonCards key={places.person} {...props} places={places} />
      ))}
    </section>
  );
}

function BecameWarm(props: LiveProps): JSX.Element | null {
  const warm = warmBefore(props.session);
  if (warm.length === 0) return null;
  return (
    <details class="iv-fold iv-became-warm">
      <summary>{props.store.context.texts().cards.becameWarm(warm.length)}</summary>
      <ul class="iv-lines">
        {warm.map((one) => (
          <LineWithAnswers key={one.line.id} {...props} of={one} />
        ))}
      </ul>
    </details>
  );
}
