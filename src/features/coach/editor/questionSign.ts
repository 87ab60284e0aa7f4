import { WidgetType, type EditorView } from '@codemirror/view';
import { setIcon } from 'obsidian';

/** What a press on a sign does. */
export type OnSign = (view: EditorView, sign: HTMLElement, event: MouseEvent) => void;

/** A quiet sign at the end of a question, with its hint on hover, which Obsidian shows of every label; a press opens what can be done. */
export class QuestionSign extends WidgetType {
  constructor(
    private readonly hint: string,
    private readonly onPress: OnSign,
  ) {
    super();
  }

  override eq(other: QuestionSign): boolean {
    return other.hint === this.hint && other.onPress === this.onPress;
  }

  override toDOM(view: EditorView): HTMLElement {
    const sign = createSpan({
      cls: 'iv-question-sign',
      attr: { role: 'button', 'aria-haspopup': 'menu', 'aria-label': this.hint },
    });
    setIcon(sign, 'lightbulb');
    sign.addEventListener('mousedown', (event) => event.preventDefault());
    sign.addEventListener('click', (event) => this.onPress(view, sign, event));
    return sign;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
