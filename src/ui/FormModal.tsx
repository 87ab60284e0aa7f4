import { signal, type Signal } from '@preact/signals';
import { Modal } from 'obsidian';
import type { JSX } from 'preact';
import * as v from 'valibot';

import type { Context } from '@/context';
import { mount } from './mount';

/** A form's values with the way to change some of them. Every change is kept as a draft at once. */
export interface FormState<T> {
  readonly values: T;
  readonly set: (changed: Partial<T>) => void;
}

/**
 * What a form is. `schema` reads a draft that was kept. `submit` gives whether it worked, and the form stays if not; or
 * what to do once the form has closed, such as opening a note that then keeps the focus.
 */
export interface FormOptions<T extends object> {
  readonly draftKey: string;
  readonly title: string;
  readonly submitLabel: string;
  readonly initial: T;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly fields: (form: FormState<T>) => JSX.Element;
  readonly submit: (values: T) => Promise<boolean | (() => Promise<void>)>;
}

/** Opens a form. Closing it in any way keeps what was typed until it is used or thrown away. */
export function openForm<T extends object>(context: Context, options: FormOptions<T>): void {
  new FormModal(context, options).open();
}

class FormModal<T extends object> extends Modal {
  private readonly values: Signal<T>;
  private readonly isKept: Signal<boolean>;
  private unmount: (() => void) | null = null;
  private isBusy = false;

  constructor(
    private readonly context: Context,
    private readonly options: FormOptions<T>,
  ) {
    super(context.app);
    const draft = v.safeParse(options.schema, context.drafts.load(options.draftKey));
    this.values = signal(draft.success ? draft.output : options.initial);
    this.isKept = signal(draft.success);
  }

  override onOpen(): void {
    this.context.openForms.add(this);
    this.modalEl.addClass('iv-form-modal');
    this.setTitle(this.options.title);
    this.unmount = mount(<Form modal={this} />, this.contentEl);
    this.contentEl.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }

  override onClose(): void {
    this.context.openForms.delete(this);
    this.unmount?.();
  }

  readonly set = (changed: Partial<T>): void => {
    this.values.value = { ...this.values.value, ...changed };
    this.context.drafts.save(this.options.draftKey, this.values.value);
  };

  readonly throwAway = (): void => {
    this.context.drafts.save(this.options.draftKey, null);
    this.values.value = this.options.initial;
    this.isKept.value = false;
  };

  /** Once at a time: a second press while the first is at work makes no second note. */
  readonly submit = async (): Promise<void> => {
    if (this.isBusy) return;
    this.isBusy = true;
    const done = await this.attempt();
    this.isBusy = false;
    if (done === false) return;
    this.context.drafts.save(this.options.draftKey, null);
    this.close();
    if (done !== true) await done();
  };

  private async attempt(): Promise<boolean | (() => Promise<void>)> {
    try {
      return await this.options.submit(this.values.value);
    } catch (error) {
      this.context.say(
        this.context.texts().common.failed(error instanceof Error ? error.message : String(error)),
      );
      return false;
    }
  }

  get view(): { options: FormOptions<T>; context: Context; values: Signal<T>; isKept: Signal<boolean> } {
    return { options: this.options, context: this.context, values: this.values, isKept: this.isKept };
  }
}

function Form<T extends object>({ modal }: { modal: FormModal<T> }): JSX.Element {
  const { options, context, values, isKept } = modal.view;
  const words = context.texts().common;
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void modal.submit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit(event);
  };
  return (
    <form class="iv-form" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {isKept.value && (
        <p class="iv-form-kept">
          {words.kept}{' '}
          <button type="button" class="iv-link-button" onClick={modal.throwAway}>
            {words.throwAway}
          </button>
        </p>
      )}
      {options.fields({ values: values.value, set: modal.set })}
      <div class="iv-form-buttons">
        <button type="button" onClick={() => modal.close()}>
          {words.cancel}
        </button>
        <button type="submit" class="mod-cta">
          {options.submitLabel}
        </button>
      </div>
    </form>
  );
}
