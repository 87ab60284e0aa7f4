import { readFile, writeFile } from 'node:fs/promises';

import sharp from 'sharp';

/** Writes a picture of the screen anew with a palette, without dots between two colours. */
export async function makeSmaller(path) {
  const picture = sharp(await readFile(path));
  await writeFile(path, await picture.png({ palette: true, quality: 90, dither: 0 }).toBuffer());
}
