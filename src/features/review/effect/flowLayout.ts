import type { ActionStanding } from '@/domain/actions/chain';
import type { EffectFlow } from '@/domain/review/effect/effectFlow';

/** A stream from all promises to one standing, in pixels from the top; `lines` stand beside its end. */
export interface Stream {
  readonly standing: ActionStanding;
  readonly count: number;
  /** Where it leaves the bar of all promises. */
  readonly from: number;
  /** Where it ends, with `height` at both ends and `told` of it with an effect. */
  readonly to: number;
  readonly height: number;
  readonly told: number;
  readonly lines: readonly string[];
}

export interface FlowLayout {
  readonly streams: readonly Stream[];
  /** The bar of all promises. */
  readonly top: number;
  readonly total: number;
  readonly height: number;
}

/** How high all promises together are drawn, however many they are; a single one is never higher than `widest`. */
const full = 150;
const widest = 26;
const thinnest = 2;
const gap = 12;
export const lineHeight = 16;

/** Lays the streams out under each other, each with room for its words. */
export function flowLayout(
  { count, byStanding }: EffectFlow,
  linesOf: (at: EffectFlow['byStanding'][number]) => string[],
): FlowLayout {
  const scale = Math.min(widest, full / count);
  const tall = byStanding.map((one) => Math.max(thinnest, one.count * scale));
  const total = tall.reduce((sum, one) => sum + one, 0);
  const rooms = byStanding.map((one, at) => Math.max(tall[at] ?? 0, lineHeight * (1 + linesOf(one).length)));
  const height = rooms.reduce((sum, room) => sum + room + gap, -gap);
  const top = Math.max(0, (height - total) / 2);
  let [from, to] = [top, 0];
  const streams = byStanding.map((one, at) => {
    const own = tall[at] ?? 0;
    const stream = { standing: one.standing, count: one.count, from, to, height: own, lines: linesOf(one) };
    from += own;
    to += (rooms[at] ?? 0) + gap;
    return { ...stream, told: (own * one.withEffect) / one.count };
  });
  return { streams, top, total, height };
}
