import { Modal } from 'obsidian';
import type { JSX } from 'preact';

import type { Context } from '@/context';
import type { Finding } from '@/domain/trace/finding';
import { mount } from '@/ui/mount';

/** Says what is still traceable and asks whether to share it like this. Closing it in any way is no. */
export function askLeft(context: Context, left: readonly Finding[]): Promise<boolean> {
  return new Promise((resolve) => new LeftModal(context, left, resolve).open());
}

class LeftModal extends Modal {
  private unmount: (() => void) | null = null;
  private isYes = false;

  constructor(
    private readonly context: Context,
    private readonly left: readonly Finding[],
    private readonly answer: (isYes: boolean) => void,
  ) {
    super(context.app);
  }

  override onOpen(): void {
    this.context.openForms.add(this);
    this.modalEl.addClass('iv-form-modal');
    this.setTitle(this.context.texts().share.left);
    this.unmount = mount(
      <Left
        context={this.context}
        left={this.left}
        no={() => this.close()}
        yes={() => {
          this.isYes = true;
          this.close();
        }}
      />,
      this.contentEl,
    );
    this.contentEl.querySelector<HTMLElement>('[data-autofocus]')?.focus();
  }

  override onClose(): void {
    this.context.openForms.delete(this);
    this.unmount?.();
    this.answer(this.isYes);
  }
}

interface LeftProps {
  readonly context: Context;
  readonly left: readonly Finding[];
  readonly yes: () => void;
  readonly no: () => void;
}

function Left({ context, left, yes, no }: LeftProps): JSX.Element {
  const { share: words, privacy } = context.texts();
  return (
    <div class="iv-form">
      <p class="iv-share-hint">{words.leftHint}</p>
      <ul class="iv-share-left">
        {left.map((one) => (
          <li key={`${String(one.from)} ${one.kind}`}>
            {one.kind === 'combination' ? (
              words.leftTogether(one.text)
            ) : (
              <>
                <strong>{one.text}</strong> <span class="iv-share-kind">{privacy.kinds[one.kind]}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      <div class="iv-form-buttons">
        <button type="button" onClick={yes}>
          {words.yes}
        </button>
        <button type="button" class="mod-cta" data-autofocus onClick={no}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
