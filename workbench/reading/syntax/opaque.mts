import type { Code, Construct, Effects, State, TokenType } from 'micromark-util-types';

/** A construct between two marks whose inside is not Markdown. */
export interface Opaque {
  type: TokenType;
  open: string;
  close: string;
  /** Whether it may go on over line ends. */
  multiline: boolean;
}

const isLineEnd = (code: Code): boolean => code !== null && code < -2;

function consumeLineEnd(effects: Effects, code: Code): void {
  effects.enter('lineEnding');
  effects.consume(code);
  effects.exit('lineEnding');
}

/** States that consume a fixed text, then go on. */
const literal = (effects: Effects, text: string, then: State, nok: State): State => {
  const at =
    (index: number): State =>
    (code) => {
      if (code !== text.charCodeAt(index)) return nok(code);
      effects.consume(code);
      return index + 1 < text.length ? at(index + 1) : then;
    };
  return at(0);
};

/** A micromark construct for what stands between two marks; nothing between them is not one. */
export const opaque = ({ type, open, close, multiline }: Opaque): Construct => ({
  name: type,
  tokenize(effects, ok, nok) {
    const end: State = (code) => {
      effects.exit(type);
      return ok(code);
    };
    const inside: State = (code) => {
      if (code === null || (isLineEnd(code) && !multiline)) return nok(code);
      if (code === close.charCodeAt(0)) return effects.attempt(closing, end, character)(code);
      return character(code);
    };
    const character: State = (code) => {
      if (isLineEnd(code)) consumeLineEnd(effects, code);
      else effects.consume(code);
      return inside;
    };
    const closing: Construct = {
      partial: true,
      tokenize: (inner, then, not) => literal(inner, close, then, not),
    };
    const empty: State = effects.check(closing, nok, character);
    const start: State = (code) => {
      effects.enter(type);
      return literal(effects, open, empty, nok)(code);
    };
    return start;
  },
});
