import type { JSX } from 'preact';

import type { AdviceRule } from '@/domain/methods/method';
import type { LanePart, WritingSign } from '@/domain/methods/methodPicture';
import { useUniqueId } from './useUniqueId';

/** What a sign stands for: a way of being silent, or something about writing. */
export type PictureSign = 'back-turned' | 'camera-off' | 'leaves' | WritingSign;

/** Strokes of each sign in a square of 12 around its middle. */
const strokes: Readonly<Record<PictureSign, string>> = {
  'back-turned': 'M2 -3.2 A2.2 2.2 0 1 1 -2.4 -3.2 A2.2 2.2 0 1 1 2 -3.2 M-5 5 C-5 -0.6 5 -0.6 5 5 Z',
  'camera-off': 'M-5.5 -3 H1.5 V3 H-5.5 Z M1.5 -0.8 L5.5 -3 V3 L1.5 0.8 M-5 5 L5 -5',
  leaves: 'M-0.5 -5 H-5 V5 H-0.5 M-2 0 H5 M2.4 -2.6 L5 0 L2.4 2.6',
  writesFirst: 'M-4.8 4.8 L-4 1.8 L2.8 -5 L5 -2.8 L-1.8 4 Z',
  noNotes: 'M-3.5 -5 H3.5 V5 H-3.5 Z M-5.5 5.5 L5.5 -5.5',
  private: 'M-4 -0.5 H4 V5 H-4 Z M-2.5 -0.5 V-2.5 A2.5 2.5 0 0 1 2.5 -2.5 V-0.5',
};

/** A small sign with its middle at a place of the surface it stands on. */
export function Sign({ sign, x = '50%' }: { sign: PictureSign; x?: string }): JSX.Element {
  return (
    <svg class={`iv-picture-sign iv-sign-${sign}`} x={x} y="50%" overflow="visible">
      <path d={strokes[sign]} />
    </svg>
  );
}

/** What a role does in a phase: filled when it speaks, outlined when it is silent, a thin line when neither. */
export function LaneCell({ part }: { part: LanePart }): JSX.Element {
  if (part === 'speaks') return <rect class="iv-picture-speaks" width="100%" height="100%" rx="3" />;
  if (part === 'present') return <line class="iv-picture-present" x1="3" x2="100%" y1="50%" y2="50%" />;
  return <rect class="iv-picture-silent" width="100%" height="100%" rx="3" />;
}

/** How a role is silent; who just listens needs no sign. */
export function SilenceSign({ part }: { part: LanePart }): JSX.Element | null {
  return part === 'speaks' || part === 'present' || part === 'listens' ? null : <Sign sign={part} />;
}

const places: readonly (readonly string[])[] = [[], ['50%'], ['35%', '65%'], ['20%', '50%', '80%']];

/** The signs about writing, side by side. */
export function WritingSigns({ signs }: { signs: readonly WritingSign[] }): JSX.Element {
  return (
    <>
      {signs.map((sign, index) => (
        <Sign key={sign} sign={sign} x={places[signs.length]?.[index] ?? '50%'} />
      ))}
    </>
  );
}

/** Whether advice is given: filled when it may be, hatched when it is kept for later, empty and crossed when not. */
export function AdviceStrip({ advice }: { advice: AdviceRule }): JSX.Element {
  const hatch = useUniqueId();
  if (advice === 'allowed') return <rect class="iv-advice-allowed" width="100%" height="100%" rx="2" />;
  if (advice === 'barred')
    return (
      <>
        <rect class="iv-advice-barred" width="100%" height="100%" rx="2" />
        <svg class="iv-advice-cross" x="50%" y="50%" overflow="visible">
          <path d="M-2.5 -2.5 L2.5 2.5 M-2.5 2.5 L2.5 -2.5" />
        </svg>
      </>
    );
  return (
    <>
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="iv-advice-hatch" x1="1" y1="0" x2="1" y2="5" />
      </pattern>
      <rect class="iv-advice-parked" width="100%" height="100%" rx="2" fill={`url(#${hatch})`} />
    </>
  );
}
