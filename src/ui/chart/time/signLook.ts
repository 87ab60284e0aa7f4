import type { MarkShape } from '@/ui/chart/Mark';

/** How a sign looks: its shape says what it is, its class gives it a colour as well. */
export interface SignLook {
  readonly shape: MarkShape;
  readonly class: string;
}

/** The looks of the notes that every picture of time has, and of several kinds together. */
export const signLooks = {
  casus: { shape: 'diamond', class: '' },
  session: { shape: 'circle', class: 'iv-chart-accent' },
  reflection: { shape: 'square', class: 'iv-chart-muted' },
  mixed: { shape: 'pill', class: 'iv-chart-muted' },
} as const satisfies Record<string, SignLook>;
