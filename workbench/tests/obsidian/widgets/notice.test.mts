// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Notice } from '../../../obsidian/widgets/index.mts';
import { appOnPage, click, textsOf } from './support/page.mts';

beforeEach(() => {
  vi.useFakeTimers();
  appOnPage();
});
afterEach(() => {
  vi.useRealTimers();
});

const shown = (): string[] => textsOf('.notice');

describe('Notice', () => {
  it('goes when its time is over', () => {
    new Notice('The note was made.', 1000);
    vi.advanceTimersByTime(999);
    const before = shown();
    vi.advanceTimersByTime(1);
    expect([before, shown()]).toEqual([['The note was made.'], []]);
  });

  it('goes after five seconds when it is not told how long', () => {
    new Notice('The note was made.');
    vi.advanceTimersByTime(5000);
    expect(shown()).toEqual([]);
  });

  it('stays when its time is 0', () => {
    new Notice('The note was made.', 0);
    vi.advanceTimersByTime(3_600_000);
    expect(shown()).toEqual(['The note was made.']);
  });

  it('goes when it is clicked', () => {
    click(new Notice('The note was made.', 0).containerEl);
    expect(shown()).toEqual([]);
  });

  it('changes its message', () => {
    new Notice('Writing', 0).setMessage('Written');
    expect(shown()).toEqual(['Written']);
  });

  it('stands below the notices that are there', () => {
    new Notice('One', 0);
    new Notice('Two', 0);
    expect(shown()).toEqual(['One', 'Two']);
  });

  it('is read by a screen reader', () => {
    const { containerEl } = new Notice('One', 0);
    expect(containerEl.closest('[role="status"]')).not.toBeNull();
  });
});
