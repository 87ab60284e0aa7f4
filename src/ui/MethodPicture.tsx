import type { ComponentChildren, JSX } from 'preact';

import type { SessionPhase } from '@/domain/methods/expandRounds';
import {
  methodPicture,
  shownMinutes,
  type MethodPicture as Picture,
  type PictureBlock,
  type PictureLane,
  type PictureRound,
} from '@/domain/methods/methodPicture';
import type { Texts } from '@/i18n/texts';
import { PictureLegend } from './PictureLegend';
import { AdviceStrip, LaneCell, SilenceSign, WritingSigns } from './pictureShapes';
import { pictureInWords } from './pictureWords';
import { useUniqueId } from './useUniqueId';

export type PictureWords = Texts['methods']['picture'];

interface MethodPictureProps {
  readonly phases: readonly SessionPhase[];
  /** The minutes of each phase, in the same order. */
  readonly minutes: readonly number[];
  readonly words: PictureWords;
  /** What the picture is of, such as the method's name. */
  readonly label: string;
}

/** A method on a line of time, to scale: who speaks, who is silent and how, and whether advice is given. */
export function MethodPicture({ phases, minutes, words, label }: MethodPictureProps): JSX.Element {
  const id = useUniqueId();
  const picture = methodPicture(phases, minutes);
  return (
    <div class="iv-picture" role="img" aria-labelledby={id}>
      <span id={id} hidden>
        {pictureInWords(picture, words, label)}
      </span>
      <div class="iv-picture-rows">
        <RoundsRow picture={picture} words={words} />
        <Row label={words.minutes} height={32}>
          {picture.blocks.map((block, index) => (
            <Span key={index} of={block} total={picture.total}>
              <Numbers block={block} picture={picture} words={words} />
            </Span>
          ))}
        </Row>
        {picture.lanes.map((lane) => (
          <LaneRow key={lane.role} lane={lane} picture={picture} words={words} />
        ))}
        {picture.hasAdvice && <AdviceRow picture={picture} words={words} />}
      </div>
      <PictureLegend picture={picture} words={words} />
    </div>
  );
}

interface RowProps {
  readonly label: string;
  /** In pixels. */
  readonly height: number;
  readonly children: ComponentChildren;
}

function Row({ label, height, children }: RowProps): JSX.Element {
  return (
    <div class="iv-picture-row">
      <span class="iv-picture-label">{label}</span>
      <svg class="iv-picture-line" width="100%" height={height}>
        {children}
      </svg>
    </div>
  );
}

interface SpanProps {
  readonly of: Pick<PictureBlock, 'from' | 'to'>;
  readonly total: number;
  readonly children: ComponentChildren;
}

const percent = (part: number, total: number): string => `${((part / total) * 100).toFixed(3)}%`;

/** A part of the line of time. */
function Span({ of: { from, to }, total, children }: SpanProps): JSX.Element | null {
  if (total <= 0 || to <= from) return null;
  return (
    <svg x={percent(from, total)} width={percent(to - from, total)} height="100%">
      {children}
    </svg>
  );
}

/** The widths in pixels that the whole line may have at least; the styles show what fits in each. */
const widths = [260, 350, 660];

/** A class that shows something of so many pixels only where the line is wide enough for its part. */
function roomFor(pixels: number, { from, to }: SpanProps['of'], total: number): string {
  const fits = widths.findIndex((width) => ((to - from) / total) * width >= pixels);
  return fits < 0 ? 'iv-fits-nowhere' : `iv-fits-${String(widths[fits])}`;
}

const textWidth = (text: string | number): number => String(text).length * 7 + 4;

function Numbers({ block, picture, words }: PartProps & { block: PictureBlock }): JSX.Element {
  const minutes = shownMinutes(block.minutes);
  const room = (text: string | number): string => roomFor(textWidth(text), block, picture.total);
  return (
    <>
      <title>{words.phase(block.number, block.title, minutes)}</title>
      <text class={`iv-picture-number ${room(block.number)}`} x="3" y="12">
        {block.number}
      </text>
      <text class={`iv-picture-minutes ${room(minutes)}`} x="3" y="28">
        {minutes}
      </text>
    </>
  );
}

interface PartProps {
  readonly picture: Picture;
  readonly words: PictureWords;
}

function LaneRow({ lane, picture, words }: PartProps & { lane: PictureLane }): JSX.Element {
  return (
    <Row label={words.roles[lane.role]} height={18}>
      {picture.blocks.map((block, index) => {
        const part = lane.parts[index] ?? 'present';
        return (
          <Span key={index} of={block} total={picture.total}>
            <LaneCell part={part} />
            <g class={roomFor(14, block, picture.total)}>
              {part === 'speaks' ? <WritingSigns signs={block.writing} /> : <SilenceSign part={part} />}
            </g>
          </Span>
        );
      })}
    </Row>
  );
}

function AdviceRow({ picture, words }: PartProps): JSX.Element {
  return (
    <Row label={words.adviceLane} height={10}>
      {picture.blocks.map((block, index) => (
        <Span key={index} of={block} total={picture.total}>
          <AdviceStrip advice={block.advice} />
        </Span>
      ))}
    </Row>
  );
}

function RoundsRow({ picture: { rounds, total }, words }: PartProps): JSX.Element | null {
  if (rounds.length === 0) return null;
  return (
    <Row label="" height={20}>
      {rounds.map((round, index) => (
        <Span key={index} of={round} total={total}>
          <Bracket round={round} total={total} words={words} />
        </Span>
      ))}
    </Row>
  );
}

interface BracketProps {
  readonly round: PictureRound;
  readonly total: number;
  readonly words: PictureWords;
}

function Bracket({ round, total, words }: BracketProps): JSX.Element {
  const word = words.round(round.round);
  return (
    <>
      <text class={`iv-picture-round ${roomFor(textWidth(word), round, total)}`} x="3" y="11">
        {word}
      </text>
      <rect class="iv-picture-bracket" x="0" y="16" width="100%" height="2" />
    </>
  );
}
