import type { JSX } from 'preact';

interface StepProps {
  readonly name: string;
  readonly text: string;
  /** When things happened, under the words. */
  readonly facts?: string;
  readonly isQuoted?: boolean;
  readonly isMain?: boolean;
  readonly onClick: () => void;
}

/** A step of a chain: what it is, and its words as a door to where they stand. */
export function Step({ name, text, facts = '', isQuoted, isMain, onClick }: StepProps): JSX.Element {
  return (
    <div class={isMain ? 'iv-effect-step is-main' : 'iv-effect-step'}>
      <dt>{name}</dt>
      <dd>
        <button type="button" class="iv-link-button iv-effect-door" onClick={onClick}>
          {isQuoted ? <q>{text}</q> : text}
        </button>
        {facts !== '' && <span class="iv-effect-facts">{facts}</span>}
      </dd>
    </div>
  );
}
