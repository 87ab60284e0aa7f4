import { readFile, writeFile } from 'node:fs/promises';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

function* chunksIn(png) {
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    yield {
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    };
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

/** Paeth's predictor (PNG specification, 9.4). */
function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

const predictors = [() => 0, (left) => left, (_, up) => up, (left, up) => (left + up) >> 1, paeth];

/** The bytes of the pixels of a picture that is not interlaced, without the filters of its rows. */
function pixelsOf(raw, width, height, size) {
  const stride = width * size;
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const predict = predictors[raw[row * (stride + 1)]];
    for (let x = 0; x < stride; x += 1) {
      const at = row * stride + x;
      const left = x < size ? 0 : out[at - size];
      const up = row === 0 ? 0 : out[at - stride];
      const corner = x < size || row === 0 ? 0 : out[at - stride - size];
      out[at] = raw[row * (stride + 1) + 1 + x] + predict(left, up, corner);
    }
  }
  return out;
}

const colourAt = (pixels, at) => (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
const channels = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];

/** Every colour, the ones that occur most first. */
function coloursIn(pixels, size) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += size) {
    const colour = colourAt(pixels, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const byCount = [...counts].sort(([a, many], [b, more]) => more - many || a - b);
  return byCount.map(([colour]) => colour);
}

function distance(one, other) {
  const [r, g, b] = channels(one);
  const [red, green, blue] = channels(other);
  return (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
}

/** At most 256 colours: the most common ones, and then always the one that is farthest from those. */
function paletteOf(pixels, size) {
  const colours = coloursIn(pixels, size);
  const palette = colours.slice(0, 192);
  const rest = colours.slice(192).map((colour) => ({
    colour,
    far: Math.min(...palette.map((one) => distance(one, colour))),
  }));
  while (palette.length < 256 && rest.length > 0) {
    const farthest = rest.reduce((best, one) => (one.far > best.far ? one : best));
    palette.push(farthest.colour);
    for (const one of rest) one.far = Math.min(one.far, distance(one.colour, farthest.colour));
    if (farthest.far === 0) break;
  }
  return palette;
}

function nearest(colour, palette) {
  const distances = palette.map((one) => distance(colour, one));
  return distances.indexOf(Math.min(...distances));
}

/** Every pixel as a number in a palette; a colour that is not in it becomes the one that is nearest. */
function indexed(pixels, size) {
  const palette = paletteOf(pixels, size);
  const places = new Map(palette.map((colour, place) => [colour, place]));
  const indices = Buffer.alloc(pixels.length / size);
  for (let at = 0; at < indices.length; at += 1) {
    const colour = colourAt(pixels, at * size);
    if (!places.has(colour)) places.set(colour, nearest(colour, palette));
    indices[at] = places.get(colour);
  }
  return { palette, indices };
}

function encode({ palette, indices }, width, height) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row += 1)
    indices.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  const colours = Buffer.from(palette.flatMap(channels));
  const data = deflateSync(rows, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Writes a picture of the screen anew with a palette of at most 256 colours. */
export async function makeSmaller(path) {
  const chunks = [...chunksIn(await readFile(path))];
  const head = chunks.find(({ type }) => type === 'IHDR').data;
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const size = head[9] === 6 ? 4 : 3;
  const raw = inflateSync(
    Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)),
  );
  const pixels = pixelsOf(raw, width, height, size);
  await writeFile(path, encode(indexed(pixels, size), width, height));
}
