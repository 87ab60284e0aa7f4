import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { BrokenMethod, MethodLibrary } from '@/domain/methods/library';
import type { Method } from '@/domain/methods/method';
import { offsetOfProblem } from '@/domain/methods/problemPlace';
import { sessionPhases, totalMinutes } from '@/domain/methods/sessionPhases';
import { titleOf } from '@/domain/index/noteChoices';
import { openNote } from '@/obsidian/openNote';
import { useUniqueId } from '@/ui/useUniqueId';
import { openNewMethod } from '../create/newMethodForm';
import { Problems } from '../Problems';

/** Every method note of the user's: those that are not right yet with each mistake, then those that can be used. */
export function CheckMethods({ context }: { context: Context }): JSX.Element {
  const words = context.texts().ownMethods.check;
  const library = context.methodLibrary();
  if (context.index.value === null) return <p class="iv-check-empty">{words.notReady}</p>;
  if (library.own.size + library.broken.length === 0) return <NoMethods context={context} />;
  return (
    <div class="iv-check">
      {library.broken.length > 0 && <BrokenMethods context={context} broken={library.broken} />}
      {library.own.size > 0 && <RightMethods context={context} methods={ownIn(library)} />}
    </div>
  );
}

interface OwnMethodNote {
  readonly path: string;
  readonly method: Method;
}

const ownIn = ({ own, methods }: MethodLibrary): OwnMethodNote[] =>
  [...own].flatMap(([id, path]) => {
    const method = methods.get(id);
    return method ? [{ path, method }] : [];
  });

function NoMethods({ context }: { context: Context }): JSX.Element {
  const words = context.texts().ownMethods.check;
  return (
    <div class="iv-check-empty">
      <p>{words.none}</p>
      <p class="iv-check-hint">{words.noneHint}</p>
      <button type="button" onClick={() => openNewMethod(context)}>
        {words.make}
      </button>
    </div>
  );
}

interface BrokenMethodsProps {
  readonly context: Context;
  readonly broken: readonly BrokenMethod[];
}

function BrokenMethods({ context, broken }: BrokenMethodsProps): JSX.Element {
  const words = context.texts().ownMethods.check;
  const titleId = useUniqueId();
  return (
    <section class="iv-check-broken" aria-labelledby={titleId}>
      <h2 id={titleId}>{words.broken}</h2>
      <p class="iv-check-hint">{words.brokenHint}</p>
      <ul class="iv-check-notes">
        {broken.map((one) => (
          <BrokenNote key={one.path} context={context} broken={one} />
        ))}
      </ul>
      <p class="iv-check-hint iv-check-keys">{words.keys}</p>
    </section>
  );
}

function BrokenNote({ context, broken }: { context: Context; broken: BrokenMethod }): JSX.Element {
  const { path, problems } = broken;
  return (
    <li>
      <h3 class="iv-check-note">
        {titleOf(path)}
        <span class="iv-check-about">{context.texts().ownMethods.check.mistakes(problems.length)}</span>
      </h3>
      <Problems
        context={context}
        problems={problems}
        open={(problem) =>
          void openNote(context.app, path, { cursorAt: (text) => offsetOfProblem(text, problem) })
        }
      />
    </li>
  );
}

interface RightMethodsProps {
  readonly context: Context;
  readonly methods: readonly OwnMethodNote[];
}

function RightMethods({ context, methods }: RightMethodsProps): JSX.Element {
  const words = context.texts().ownMethods.check;
  const titleId = useUniqueId();
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId}>{words.right}</h2>
      <ul class="iv-check-notes">
        {methods.map(({ path, method }) => (
          <li key={path} class="iv-check-note">
            <button type="button" class="iv-link-button" onClick={() => void openNote(context.app, path)}>
              {method.title}
            </button>
            <span class="iv-check-about">
              {words.about(sessionPhases(method).length, Math.round(totalMinutes(method)))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
