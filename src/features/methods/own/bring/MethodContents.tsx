import type { ComponentChildren, JSX } from 'preact';

import type { Context } from '@/context';
import type { Method, Phase } from '@/domain/methods/method';
import { totalMinutes } from '@/domain/methods/sessionPhases';

interface ContentsProps {
  readonly context: Context;
  readonly method: Method;
}

/** What a method note holds, in plain text: what it is called, how long it takes, its choices, phases and sources. */
export function MethodContents({ context, method }: ContentsProps): JSX.Element {
  const words = context.texts().ownMethods.bring;
  const { title, id, fits, choices, phases, sources } = method;
  return (
    <section class="iv-contents">
      <h3 class="iv-contents-title">{title}</h3>
      <p class="iv-contents-about">{aboutOf(context, method)}</p>
      {fits !== '' && <p class="iv-contents-fits">{fits}</p>}
      <dl class="iv-contents-parts">
        <Part label={words.id}>
          <code>{id}</code>
        </Part>
        {choices.map(({ question, options }) => (
          <Part key={question} label={question}>
            {options.join(', ')}
          </Part>
        ))}
        <Part label={words.phases}>
          <ol class="iv-contents-phases">
            {phases.map((phase) => (
              <PhaseContents key={phase.number} context={context} phase={phase} />
            ))}
          </ol>
        </Part>
        {sources.length > 0 && (
          <Part label={words.sources}>
            <ul class="iv-contents-sources">
              {sources.map((source, index) => (
                <li key={index}>{source}</li>
              ))}
            </ul>
          </Part>
        )}
      </dl>
    </section>
  );
}

function aboutOf(context: Context, method: Method): string {
  const words = context.texts().ownMethods.bring;
  const { mode, groupSize } = method;
  const people = groupSize ? words.people(groupSize.min, groupSize.max) : null;
  const minutes = context.texts().common.minutes(Math.round(totalMinutes(method)));
  return [minutes, mode === 'solo' ? words.alone : people].filter(Boolean).join(', ');
}

function Part({ label, children }: { label: string; children: ComponentChildren }): JSX.Element {
  return (
    <div class="iv-contents-part">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function PhaseContents({ context, phase }: { context: Context; phase: Phase }): JSX.Element {
  const words = context.texts().ownMethods.bring;
  const { title, minutes, rounds, options, rules } = phase;
  const about = [
    context.texts().common.minutes(Math.round(minutes * 100) / 100),
    rounds === 1 ? null : words.rounds(rounds),
    options.length === 0 ? null : words.with(options.join(', ')),
  ];
  return (
    <li>
      {title} <span class="iv-contents-about">{about.filter(Boolean).join(', ')}</span>
      {rules.length > 0 && (
        <ul class="iv-contents-rules">
          {rules.map((rule, index) => (
            <li key={index}>{rule}</li>
          ))}
        </ul>
      )}
    </li>
  );
}
