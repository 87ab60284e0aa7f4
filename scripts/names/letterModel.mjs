/** Log odds are kept in steps, of which a sign of the packed text can hold so many to either side of none. */
const step = 0.12;
const mostSteps = 22;
const firstSign = 46;

const rounds = 8;
const slower = 0.6;
const firstRate = 0.12;

/** The same draws each time (a linear congruential generator). */
function draws() {
  let state = 11;
  return (most) => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state >> 8) % most;
  };
}

function shuffle(rows, draw) {
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const other = draw(at + 1);
    [rows[at], rows[other]] = [rows[other], rows[at]];
  }
}

const sumOf = (weights, parts) => parts.reduce((sum, part) => sum + weights[part], 0);

/** Logistic regression, so that names and words weigh the same in all: `{weights, bias}` in steps. */
export function learn(examples, size) {
  const rows = [...examples];
  const total = (isName) => rows.reduce((sum, one) => sum + (one.isName === isName ? one.weight : 0), 0);
  const balance = total(false) / total(true);
  const weights = new Float64Array(size);
  const draw = draws();
  let bias = 0;
  let rate = firstRate;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(rows, draw);
    for (const { parts, isName, weight } of rows) {
      const chance = 1 / (1 + Math.exp(-bias - sumOf(weights, parts)));
      const change = rate * weight * (isName ? balance * (1 - chance) : -chance);
      for (const part of parts) weights[part] += change;
      bias += change / 10;
    }
    rate *= slower;
  }
  return { weights: Array.from(weights, inSteps), bias: inSteps(bias) };
}

const inSteps = (value) => Math.max(-mostSteps, Math.min(mostSteps, Math.round(value / step)));

/** The log odds that letters are a name's. */
export const scoreOf = ({ weights, bias }, parts) => (bias + sumOf(weights, parts)) * step;

/** One sign for each weight, the bias first. */
export const packed = ({ weights, bias }) =>
  [bias, ...weights].map((steps) => String.fromCharCode(firstSign + mostSteps + steps)).join('');
