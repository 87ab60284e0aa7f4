import type { Checked, CheckStore } from './checkStore';

const steps: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Opens the next trace or the one before with the arrow keys, Home and End, but for those typed in a field. */
export function moveCurrent(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
  store: CheckStore,
  { traces, current }: Checked,
): void {
  const step = steps[event.key];
  if (!step || !current || (event.target as Element | null)?.matches('input')) return;
  event.preventDefault();
  const next = step(traces.indexOf(current), traces.length - 1);
  store.goTo(traces[next]?.from ?? 0);
  const rows = event.currentTarget.querySelectorAll<HTMLElement>('.iv-trace-open');
  rows[next]?.focus();
}
