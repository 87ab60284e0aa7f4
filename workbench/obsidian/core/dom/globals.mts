import { createGlobals } from './create.mts';

/** The global functions of obsidian.d.ts, for one window. */
export function globalFunctions(win: Window): object {
  return {
    ...createGlobals,
    isBoolean: (obj: unknown): obj is boolean => typeof obj === 'boolean',
    fish: (selector: string): HTMLElement | null => win.document.querySelector(selector),
    fishAll: (selector: string): HTMLElement[] => Array.from(win.document.querySelectorAll(selector)),
    sleep: (ms: number): Promise<void> => new Promise((resolve) => win.setTimeout(resolve, ms)),
    nextFrame: (): Promise<void> => new Promise((resolve) => win.requestAnimationFrame(() => resolve())),
    ready(fn: () => unknown): void {
      if (win.document.readyState !== 'loading') fn();
      else win.document.addEventListener('DOMContentLoaded', () => fn(), { once: true });
    },
  };
}
