import { useMemo } from 'preact/hooks';
import type { JSX } from 'preact';

import { questionPaths, type QuestionPath } from '@/domain/review/questions/questionPaths';
import { MoreButton } from '../MoreButton';
import type { ReviewPartProps } from '../part';
import { useMore } from '../useMore';
import { PathRow } from './PathRow';
import { SamePath } from './SamePath';

/** The question of each casus from its first wording to its last; those that stayed as they were stand below. */
export function Paths(props: ReviewPartProps): JSX.Element {
  const { context, records, all, doors } = props;
  const words = context.texts().reviewQuestions.paths;
  const paths = useMemo(() => questionPaths(records, all), [records, all]);
  const changed = paths.filter(({ steps }) => steps.length > 1);
  const same = paths.filter(({ steps }) => steps.length === 1);
  return (
    <section>
      <h3 class="iv-questions-heading">{words.title}</h3>
      {paths.length === 0 && (
        <p class="iv-questions-quiet">{hasQuestion(props) ? words.noneHere : words.none}</p>
      )}
      {!hasQuestion(props) && (
        <button type="button" onClick={doors.newCasus}>
          {words.newCasus}
        </button>
      )}
      <List {...props} paths={changed} Row={PathRow} />
      {same.length > 0 && changed.length > 0 && <p class="iv-questions-label">{words.same}</p>}
      <List {...props} paths={same} Row={SamePath} />
    </section>
  );
}

const hasQuestion = ({ all }: ReviewPartProps): boolean =>
  all.casussen.some(({ question, versions }) => question !== '' || versions.length > 0);

export interface PathProps extends ReviewPartProps {
  readonly path: QuestionPath;
}

interface ListProps extends ReviewPartProps {
  readonly paths: readonly QuestionPath[];
  readonly Row: (props: PathProps) => JSX.Element | null;
}

function List({ paths, Row, ...props }: ListProps): JSX.Element | null {
  const words = props.context.texts().reviewQuestions.paths;
  const { shown, left, more } = useMore(paths, 5, 20);
  if (paths.length === 0) return null;
  return (
    <>
      <ul class="iv-questions-paths">
        {shown.map((path) => (
          <Row key={path.casus.path} {...props} path={path} />
        ))}
      </ul>
      <MoreButton left={left} more={more} words={words.more} />
    </>
  );
}
