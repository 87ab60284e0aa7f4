import type { ComponentChildren, JSX } from 'preact';

import type { AdviceRule, Silence } from '@/domain/methods/method';
import type { LanePart, MethodPicture, WritingSign } from '@/domain/methods/methodPicture';
import type { Texts } from '@/i18n/texts';
import { AdviceStrip, LaneCell, Sign, SilenceSign } from './pictureShapes';

interface PictureLegendProps {
  readonly picture: MethodPicture;
  readonly words: Texts['methods']['picture'];
}

const silences: readonly Silence[] = ['listens', 'back-turned', 'camera-off', 'leaves'];
const writings: readonly WritingSign[] = ['writesFirst', 'noNotes', 'private'];
const rules: readonly AdviceRule[] = ['allowed', 'parked', 'barred'];

/** What the signs that this picture uses mean. */
export function PictureLegend({ picture, words }: PictureLegendProps): JSX.Element {
  const { blocks, lanes, hasAdvice } = picture;
  const parts = new Set<LanePart>(lanes.flatMap((lane) => lane.parts));
  const writing = new Set(blocks.flatMap((block) => block.writing));
  const advice = new Set(hasAdvice ? blocks.map((block) => block.advice) : []);
  return (
    <div class="iv-picture-legend">
      {hasAdvice && parts.has('speaks') && (
        <Entry word={words.speaks}>
          <LaneCell part="speaks" />
        </Entry>
      )}
      {silences
        .filter((silence) => parts.has(silence))
        .map((silence) => (
          <Entry key={silence} word={words.silence[silence]}>
            <LaneCell part={silence} />
            <SilenceSign part={silence} />
          </Entry>
        ))}
      {writings
        .filter((sign) => writing.has(sign))
        .map((sign) => (
          <Entry key={sign} word={words.writing[sign]} width={14}>
            <Sign sign={sign} />
          </Entry>
        ))}
      {rules
        .filter((rule) => advice.has(rule))
        .map((rule) => (
          <Entry key={rule} word={words.advice[rule]} height={10}>
            <AdviceStrip advice={rule} />
          </Entry>
        ))}
    </div>
  );
}

interface EntryProps {
  readonly word: string;
  /** In pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly children: ComponentChildren;
}

function Entry({ word, width = 22, height = 16, children }: EntryProps): JSX.Element {
  return (
    <span class="iv-picture-key">
      <svg class="iv-picture-line" width={width} height={height}>
        {children}
      </svg>
      {word}
    </span>
  );
}
