import { describe, expect, test } from 'vitest';

import { dayNumber } from '@/domain/review/dayNumbers';
import { ticksOf } from '@/ui/chart/time/ticks';
import { timeScale } from '@/ui/chart/time/timeScale';

describe('a time scale', () => {
  test('has its first and last day at its ends', () => {
    const { x, perDay } = timeScale('2024-11-30', '2026-11-21', 20, 741);
    expect([x(dayNumber('2024-11-30')), x(dayNumber('2026-11-21'))]).toEqual([20, 741]);
    expect(perDay).toBe(721 / 721);
  });

  test('puts a single day in the middle', () => {
    expect(timeScale('2026-11-21', '2026-11-21', 20, 620).x(dayNumber('2026-11-21'))).toBe(320);
  });
});

describe('the ticks', () => {
  const ticks = (from: string, to: string, width: number) => ticksOf(timeScale(from, to, 0, width));

  test('are quarters or months where their names fit', () => {
    const days = (width: number) =>
      ticks('2025-11-30', '2026-06-21', width).map(({ day }) => day.slice(0, 7));
    expect(days(120)).toEqual(['2026-01', '2026-04']);
    expect(days(400)).toEqual(['2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06']);
  });

  test('say which of them begins a year', () => {
    const years = ticks('2024-11-30', '2026-11-21', 800).filter(({ isYear }) => isYear);
    expect(years.map(({ day }) => day)).toEqual(['2025-01-01', '2026-01-01']);
  });

  test('leave out years evenly where they do not fit', () => {
    const shown = ticks('1996-01-01', '2026-01-01', 328);
    expect(shown.map(({ day }) => day.slice(0, 4)).join(' ')).toBe('1996 2000 2004 2008 2012 2016 2020 2024');
    expect(shown.some(({ hasMonth }) => hasMonth)).toBe(false);
  });
});
