// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { addIcon, getIcon, getIconIds, removeIcon, setIcon } from '../../../obsidian/widgets/index.mts';
import './support/page.mts';

const classOf = (id: string): string | null => getIcon(id)?.getAttribute('class') ?? null;

describe('icons', () => {
  it.each([
    ['alarm-clock', 'svg-icon lucide-alarm-clock'],
    ['lucide-alarm-clock', 'svg-icon lucide-alarm-clock'],
    ['arrow-down-0-1', 'svg-icon lucide-arrow-down-0-1'],
    ['alert-triangle', 'svg-icon lucide-alert-triangle'],
    ['dice', 'svg-icon lucide-dices'],
  ])('finds %s', (id, className) => {
    expect(classOf(id)).toBe(className);
  });

  it('draws as Obsidian does', () => {
    const { attributes } = getIcon('x') as SVGSVGElement;
    const drawn = Object.fromEntries(Array.from(attributes, ({ name, value }) => [name, value]));
    expect(drawn).toMatchObject({
      width: '24',
      height: '24',
      viewBox: '0 0 24 24',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '2',
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    });
  });

  it('knows no icon of another name', () => {
    expect(getIcon('no-such-icon')).toBeNull();
  });

  it('finds each icon by the id it lists', () => {
    expect(getIconIds().filter((id) => getIcon(id) === null)).toEqual([]);
  });
});

describe('setIcon and addIcon', () => {
  it('replaces what the element held', () => {
    const el = createDiv({ text: 'old' });
    setIcon(el, 'x');
    setIcon(el, 'check');
    expect(el.innerHTML).toMatch(/^<svg[^>]*lucide-check/);
  });

  it('draws an added icon on a square of 100', () => {
    addIcon('own', '<circle cx="50" cy="50" r="40"></circle>');
    const icon = getIcon('own');
    expect([icon?.getAttribute('viewBox'), icon?.querySelector('circle')?.getAttribute('r')]).toEqual([
      '0 0 100 100',
      '40',
    ]);
  });

  it('forgets a removed icon', () => {
    addIcon('passing', '<path></path>');
    removeIcon('passing');
    expect(getIcon('passing')).toBeNull();
  });
});
