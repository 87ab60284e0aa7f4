type Styled = Pick<HTMLElement, 'setCssStyles' | 'setCssProps'>;
type Members = Pick<
  HTMLElement,
  'show' | 'hide' | 'toggle' | 'toggleVisibility' | 'isShown' | 'innerWidth' | 'innerHeight'
>;

/** The inline `display` that an element had before it was hidden. */
const displayBefore = new WeakMap<HTMLElement, string>();

/** Styles by script, on HTML and SVG alike. */
export const styledMembers: Styled & ThisType<HTMLElement | SVGElement> = {
  setCssStyles(styles) {
    Object.assign(this.style, styles);
  },

  setCssProps(props) {
    for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
  },
};

/** Showing, hiding and measuring. */
export const htmlMembers: Members & ThisType<HTMLElement> = {
  show() {
    if (this.style.display === 'none') this.style.display = displayBefore.get(this) ?? '';
  },

  hide() {
    if (this.style.display === 'none') return;
    displayBefore.set(this, this.style.display);
    this.style.display = 'none';
  },

  toggle(show) {
    if (show) this.show();
    else this.hide();
  },

  toggleVisibility(visible) {
    this.style.visibility = visible ? '' : 'hidden';
  },

  isShown() {
    return this.offsetParent !== null;
  },

  get innerWidth() {
    return innerLength(this, this.clientWidth, ['padding-left', 'padding-right']);
  },

  get innerHeight() {
    return innerLength(this, this.clientHeight, ['padding-top', 'padding-bottom']);
  },
};

function innerLength(el: HTMLElement, outer: number, paddings: readonly string[]): number {
  return paddings.reduce((rest, name) => rest - (parseFloat(el.getCssPropertyValue(name)) || 0), outer);
}
