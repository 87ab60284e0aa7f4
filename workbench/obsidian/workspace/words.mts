import { getLanguage } from '../core/language.mts';
import { en } from './words.en.mts';
import { nl } from './words.nl.mts';

export type Words = typeof en;

/** The workbench's own words in the app's language; everything but Dutch reads English. */
export function words(): Words {
  return getLanguage() === 'nl' ? nl : en;
}
