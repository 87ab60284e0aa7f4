import { Modal } from 'obsidian';
import type { JSX } from 'preact';

import { phaseName } from '@/domain/session/phaseHeading';
import type { Context } from '@/context';
import { placeOfLine } from '@/domain/session/phaseLines';
import { mount } from '@/ui/mount';
import { move } from '../acts';
import type { LiveSession, SessionStore } from '../sessionStore';
import { giveBackFocus } from './giveBackFocus';
import type { FocusedLine } from './lineKeys';

/** Asks to which phase a line moves: its number, or the arrows and Enter. */
export function openMoveTo(store: SessionStore, session: LiveSession, { line }: FocusedLine): void {
  const here = placeOfLine(session.note, line);
  const phases = session.phases
    .map((phase, index) => ({ name: phaseName(phase), index }))
    .filter(({ index }) => index !== here);
  new MoveModal(store.context, phases, (phase) => void move(store, session, line.id, phase)).open();
}

interface NumberedPhase {
  readonly name: string;
  /** From 0. */
  readonly index: number;
}

class MoveModal extends Modal {
  private unmount: (() => void) | null = null;
  private readonly giveBack = giveBackFocus();

  constructor(
    private readonly context: Context,
    private readonly phases: readonly NumberedPhase[],
    private readonly chosen: (phase: number) => void,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    this.context.openForms.add(this);
    this.modalEl.addClass('iv-move-modal');
    this.setTitle(this.context.texts().keys.moveTo);
    this.unmount = mount(<PhaseChoice phases={this.phases} choose={this.choose} />, this.contentEl);
    this.contentEl.querySelector('button')?.focus();
  }

  override onClose(): void {
    this.context.openForms.delete(this);
    this.unmount?.();
    this.giveBack();
  }

  private readonly choose = (phase: number): void => {
    this.close();
    this.chosen(phase);
  };
}

interface PhaseChoiceProps {
  readonly phases: readonly NumberedPhase[];
  readonly choose: (phase: number) => void;
}

/** Phases to choose from, each with its number, which is its key as well. */
function PhaseChoice({ phases, choose }: PhaseChoiceProps): JSX.Element {
  const onKeyDown = (event: KeyboardEvent): void => {
    const picked = phases.find(({ index }) => String(index + 1) === event.key);
    if (picked) choose(picked.index);
    else if (!goAlong(event)) return;
    event.preventDefault();
  };
  return (
    <ul class="iv-move-to" onKeyDown={onKeyDown}>
      {phases.map(({ name, index }) => (
        <li key={index}>
          <button type="button" onClick={() => choose(index)}>
            <kbd aria-hidden="true">{index + 1}</kbd> {name}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Goes to the button above or below. Gives whether the key was for that. */
function goAlong({ key, target, currentTarget }: KeyboardEvent): boolean {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return false;
  const buttons = [...(currentTarget as Element).querySelectorAll('button')];
  const at = buttons.findIndex((one) => one === target);
  buttons.at((at + (key === 'ArrowDown' ? 1 : -1)) % buttons.length)?.focus();
  return true;
}
