import process from 'node:process';
import { parseArgs } from 'node:util';
import { Stop } from './say.mjs';

/** Command line options, in the notation of `node:util`. An unknown option or a stray word stops with one line. */
export function readOptions(options) {
  try {
    return parseArgs({ args: process.argv.slice(2), options }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new Stop(`${error.message.split('. ')[0]}. Options: ${known.join(', ')}.`, { cause: error });
  }
}

export function portOption(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535)
    throw new Stop(`--port needs a number up to 65535, not "${text}".`);
  return port;
}

export function languageOption(text) {
  if (!['nl', 'en'].includes(text)) throw new Stop(`--lang is nl or en, not "${text}".`);
  return text;
}
