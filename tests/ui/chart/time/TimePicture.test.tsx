import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';

import { dayNumber } from '@/domain/review/dayNumbers';
import { nl } from '@/i18n/nl';
import { pressSign } from '@/ui/chart/time/pressing';
import { signLooks } from '@/ui/chart/time/signLook';
import { timeScale } from '@/ui/chart/time/timeScale';
import { TimePicture } from '@/ui/chart/time/TimePicture';

afterEach(cleanup);

const mark = (day: string, ...items: readonly string[]) => ({ key: day, at: dayNumber(day), items });
const lanes = [
  {
    id: 'a',
    name: 'Een naam die te lang is',
    marks: [mark('2025-03-01', 'Stil'), mark('2025-09-01', 'Grens')],
  },
  { id: 'b', name: 'Noord', marks: [mark('2025-10-01', 'Berg', 'Dal', 'Bos')] },
];

/** A picture of four things on two lanes, and what was done with them. */
function show(from = '2025-03-01', to = '2026-03-01') {
  const done: string[] = [];
  const layout = {
    ...{ height: 120, start: 20, end: 620, foot: 90, apart: 10 },
    scale: timeScale(from, to, 20, 620),
    y: (lane: number) => 20 + lane * 40,
    names: { x: 0, dy: 4, most: 10 },
    sign: { least: 5, toCount: 3 },
  };
  const { container } = render(
    <TimePicture
      width={640}
      layout={layout}
      lanes={lanes}
      gaps={[{ from: '2025-03-01', to: '2025-09-01', weeks: 26 }]}
      words={nl.reviewTimeline}
      says={(items) => ({ look: signLooks.session, name: items.join(', ') })}
      press={(items, event) =>
        pressSign(items, event, {
          open: (item, { ctrlKey }) => void done.push(ctrlKey ? `${item} aside` : item),
          choose: (several) => void done.push(`one of ${String(several.length)}`),
        })
      }
    >
      {(shown) => <p>{shown.join(', ')}</p>}
    </TimePicture>,
  );
  const sign = (name: string): Element => {
    const found = [...container.querySelectorAll('[role=button]')].find((one) =>
      one.textContent.includes(name),
    );
    if (!found) throw new Error(`no sign ${name}`);
    return found;
  };
  return { container, done, sign, card: () => container.querySelector('p')?.textContent };
}

const textsOf = (container: Element, selector: string) =>
  [...container.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('a picture of time', () => {
  test('names each year where it begins, the first one at the start if there is room', () => {
    const years = (from: string) => textsOf(show(from, '2026-12-01').container, '.iv-chart-text-strong');
    expect(years('2025-03-01')).toEqual(['2025', '2026']);
    expect(years('2025-12-20')).toEqual(['2026']);
  });

  test('says how long a gap was', () => {
    expect(textsOf(show().container, '.iv-chart-gap text')).toEqual([nl.reviewTimeline.gap(26)]);
  });

  test('cuts the name of a lane where it does not fit, and has it whole for who points at it', () => {
    const [long, short] = show().container.querySelectorAll('svg > g:not(.iv-chart-gap) > text');
    expect(long?.lastChild?.textContent).toBe('Een naam …');
    expect(long?.querySelector('title')?.textContent).toBe('Een naam die te lang is');
    expect(short?.textContent).toBe('Noord');
  });

  test('has the number of things at a sign of several', () => {
    expect(textsOf(show().container, '.iv-chart-count')).toEqual(['3']);
  });

  test('shows what was walked to, but first what is pointed at', () => {
    const { container, sign, card } = show();
    expect(card()).toBe('');
    (sign('Grens') as SVGElement).focus();
    fireEvent.keyDown(sign('Grens'), { key: 'ArrowLeft' });
    expect(card()).toBe('Stil');
    fireEvent.mouseEnter(sign('Berg'));
    expect(card()).toBe('Berg, Dal, Bos');
    expect(container.querySelector('.iv-chart-thread')).not.toBeNull();
    fireEvent.mouseLeave(sign('Berg'));
    expect(card()).toBe('Stil');
  });
});

describe('a sign', () => {
  test('opens with the mouse, its middle button and the keyboard, with the keys held beside it', () => {
    const { sign, done } = show();
    fireEvent.click(sign('Stil'));
    fireEvent(sign('Grens'), new MouseEvent('auxclick', { bubbles: true, button: 1 }));
    fireEvent.keyDown(sign('Stil'), { key: ' ', ctrlKey: true });
    fireEvent(sign('Stil'), new MouseEvent('auxclick', { bubbles: true, button: 2 }));
    expect(done).toEqual(['Stil', 'Grens', 'Stil aside']);
  });

  test('of several things asks which one, a finger too; of one thing it only shows it to a finger', () => {
    const { sign, done } = show();
    const touch = () => new PointerEvent('click', { bubbles: true, pointerType: 'touch' });
    fireEvent(sign('Stil'), touch());
    expect(done).toEqual([]);
    fireEvent(sign('Berg'), touch());
    expect(done).toEqual(['one of 3']);
  });
});
