import { getLanguage } from '../core/language.mts';
import { en } from './words.en.mts';
import { nl } from './words.nl.mts';

export type BasesWords = typeof en;

/** The words of bases in the app's language; everything but Dutch reads English. */
export function words(): BasesWords {
  return getLanguage() === 'nl' ? nl : en;
}
