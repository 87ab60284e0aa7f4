import type { Component } from 'obsidian';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { Method } from '@/domain/methods/method';
import { sessionPhases } from '@/domain/methods/sessionPhases';
import { optionsIn, phasesIn } from '@/domain/methods/variants';
import { openNote } from '@/obsidian/openNote';
import { MethodPicture } from '@/ui/MethodPicture';
import { factsOf, kindsOf } from '../methodFacts';
import { Introduction } from './Introduction';
import { Origin } from './Origin';
import { splitOrigin } from './splitOrigin';
import { PhaseList } from './PhaseList';
import { VariantChoice } from './VariantChoice';

/** Where the page leads to. A door that is absent has no button. */
export interface MethodDoors {
  readonly start?: (id: string) => void;
  readonly copy?: (id: string) => void;
  readonly check?: () => void;
}

export interface MethodPageProps {
  readonly context: Context;
  readonly doors: MethodDoors;
  /** What the rendered introduction lives and goes with. */
  readonly owner: Component;
  readonly id: string;
  readonly options: readonly string[];
  readonly onOptions: (options: readonly string[]) => void;
  /** Where it stands under a title already. */
  readonly isTitled?: boolean;
}

/** A method to look at before the start: what it is for, the picture, and each phase with its rules. */
export function MethodPage(props: MethodPageProps): JSX.Element {
  const { methods } = props.context.methodLibrary();
  const method = methods.get(props.id);
  return method ? <Page {...props} method={method} /> : <NoMethod {...props} />;
}

function Page({ method, ...props }: MethodPageProps & { method: Method }): JSX.Element {
  const { context, options, isTitled = false } = props;
  const words = context.texts().methods;
  const phases = phasesIn(method, options);
  const passed = sessionPhases(method, { options, people: 0 });
  const { about, origin } = splitOrigin(method.introduction);
  const path = context.methodLibrary().own.get(method.id) ?? '';
  const markdown = { app: context.app, owner: props.owner, path };
  const hasTurns = phases.some(({ rounds }) => rounds === 'each');
  return (
    <article class="iv-method-page">
      <h2 class={isTitled ? 'iv-only-read' : 'iv-method-title'}>{method.title}</h2>
      <Facts context={context} method={method} options={options} />
      <PageButtons {...props} />
      <Introduction {...markdown} markdown={about} />
      <VariantChoice
        choices={method.choices}
        chosen={optionsIn(method, options)}
        onChange={props.onOptions}
      />
      <MethodPicture
        phases={passed}
        minutes={passed.map(({ minutes }) => minutes)}
        words={words.picture}
        label={words.page.pictureOf(method.title)}
      />
      {hasTurns && <p class="iv-field-hint">{words.page.drawnFor(method.groupSize?.min ?? 1)}</p>}
      <PhaseList phases={phases} texts={context.texts()} />
      <Origin sources={method.sources} words={words.page}>
        {origin !== '' && <Introduction {...markdown} markdown={origin} />}
      </Origin>
    </article>
  );
}

interface FactsProps {
  readonly context: Context;
  readonly method: Method;
  readonly options: readonly string[];
}

function Facts({ context, method, options }: FactsProps): JSX.Element {
  const texts = context.texts();
  const kinds = kindsOf(method, texts);
  return (
    <div class="iv-method-facts">
      <p>{factsOf(method, texts, options).join(' · ')}</p>
      {kinds !== '' && <p>{texts.methods.page.kinds(kinds)}</p>}
      {method.evidence === 'experimental' && (
        <p>
          <span class="iv-mark-word">{texts.methods.experimental}</span> {texts.methods.page.experimental}
        </p>
      )}
    </div>
  );
}

function PageButtons({ context, doors, id }: MethodPageProps): JSX.Element {
  const words = context.texts().methods.page;
  const note = context.methodLibrary().own.get(id);
  const { start, copy } = doors;
  return (
    <div class="iv-page-buttons">
      {start && (
        <button type="button" class="mod-cta" onClick={() => start(id)}>
          {words.start}
        </button>
      )}
      {copy && (
        <button type="button" onClick={() => copy(id)}>
          {words.copy}
        </button>
      )}
      {note !== undefined && (
        <button type="button" onClick={() => void openNote(context.app, note)}>
          {words.openNote}
        </button>
      )}
    </div>
  );
}

function NoMethod({ context, doors, id }: MethodPageProps): JSX.Element {
  const words = context.texts().methods.page;
  return (
    <div class="iv-method-page">
      <p class="iv-panel-headline">{words.gone(id)}</p>
      <p class="iv-field-hint">{words.goneHint}</p>
      {doors.check && (
        <button type="button" onClick={doors.check}>
          {words.check}
        </button>
      )}
    </div>
  );
}
