import type { JSX } from 'preact';

import { titleOf } from '@/domain/index/noteChoices';
import type { MethodListProps } from './MethodList';
import { isNamedLike } from './byName';

/** The own method notes with a mistake in them, by name, and the way to what is wrong. */
export function BrokenMethods({
  chooser,
  check,
}: Pick<MethodListProps, 'chooser' | 'check'>): JSX.Element | null {
  const words = chooser.context.texts().methods.choose;
  const broken = chooser.context
    .methodLibrary()
    .broken.filter(({ path }) => isNamedLike(titleOf(path), chooser.query.value));
  if (broken.length === 0) return null;
  return (
    <section class="iv-advised-broken">
      <h2>{words.broken}</h2>
      <ul>
        {broken.map(({ path, problems }) => (
          <li key={path}>
            {titleOf(path)}: {words.problems(problems.length)}
          </li>
        ))}
      </ul>
      {check && (
        <button type="button" onClick={check}>
          {chooser.context.texts().methods.page.check}
        </button>
      )}
    </section>
  );
}
