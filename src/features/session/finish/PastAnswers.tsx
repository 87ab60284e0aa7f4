import type { JSX } from 'preact';

import { formatDay } from '@/domain/notes/moments';
import { pastEvaluations, type PastEvaluation } from '@/domain/session/closingEvaluations';
import type { FinishFieldsProps } from './FinishFields';

/** How the last times with this method were answered by this group: numbers only, and only for who asks. */
export function PastAnswers(props: FinishFieldsProps): JSX.Element | null {
  const past = pastOf(props);
  if (past.length === 0) return null;
  const { actions, closing, session } = props.context.texts();
  const today = formatDay(props.context.clock.now());
  return (
    <details class="iv-fold">
      <summary>{closing.before(past.length)}</summary>
      <table class="iv-past">
        <thead>
          <tr>
            <td />
            {past.map(({ start }) => (
              <th key={start.getTime()} scope="col">
                {actions.shortDay(formatDay(start), today)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {session.finish.questions.map((question, at) => (
            <tr key={question}>
              <th scope="row">{question}</th>
              {past.map(({ start, answers }) => (
                <td key={start.getTime()}>{answers[at] || '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function pastOf({ context, session, group }: FinishFieldsProps): PastEvaluation[] {
  const { index, app, clock } = context;
  if (!group || !index.value) return [];
  const before = session.note.properties.start ?? clock.now();
  return pastEvaluations(
    index.value,
    { group: group.path, method: session.method.id, before },
    context.propertyNames(),
    (link, from) => app.metadataCache.getFirstLinkpathDest(link, from)?.path ?? null,
  );
}
