import type { Candidate, Reading } from '../candidates';
import { overlap } from '../reading/span';
import { matches } from './matches';

const month =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|' +
  "jan|feb|febr|mrt|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|dec)\\b(?:\\.(?= ?['’\\d]))?";
const dutchDay =
  '(?:eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende|elfde|twaalfde|dertiende|veertiende|vijftiende|zestiende|zeventiende|achttiende|negentiende|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën))?(?:twintigste|dertigste))';
const englishDay =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))';
const day = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|e|de|ste)?';
const year = "(?:,? (?:of )?(?:19|20)\\d\\d\\b|,? ['’]\\d\\d\\b)?";

let made: readonly RegExp[] | null = null;

/** Made when first asked for: a day and a month in words, in digits, and the other way round as in English. */
const patterns = (): readonly RegExp[] =>
  (made ??= [
    new RegExp(`\\b(?:${day}|${dutchDay}|${englishDay})(?: of| van)? ${month}${year}`, 'gi'),
    new RegExp(
      `\\b${month} (?:the )?(?:${day}|${englishDay})(?!\\d|[:.]\\d|%| (?:uur|people|mensen|keer|times))\\b${year}`,
      'gi',
    ),
    /\b(?:3[01]|[12]\d|0?[1-9])([/.-])(?:1[0-2]|0?[1-9])\1(?:(?:19|20)\d\d|\d\d)\b(?![\d/-]|\.\d)/g,
    /\b(?:19|20)\d\d-(?:1[0-2]|0[1-9])-(?:3[01]|[12]\d|0[1-9])\b/g,
    /\b(?:op|van|per|d\.d\.|dd\.?|on|dated|since|until|by|from|sinds|vanaf|tot|[iI]ntake|[gG]esprek|[bB]ezoek|[hH]uisbezoek|[cC]onsult|[oO]pname|[mM]elding|[sS]essie|[vV]isit|[rR]eview|[mM]eeting|[sS]een|[sS]ession|[aA]dmitted|[cC]all):? (?<own>(?:3[01]|[12]\d|0?[1-9])[/-](?:1[0-2]|0?[1-9]))\b(?![\d/-]|\.\d)/g,
    // A day over 12 before a month is no part of a whole; open 24/7 is no day.
    /(?:^|[\s(,;])(?!24\/7\b)(?<own>(?:3[01]|2\d|1[3-9])\/(?:1[0-2]|0?[1-9]))\b(?![\d/-]|\.\d)/g,
  ]);

const born =
  /(?:\bgeboren\b|\bgeb\.|\bgeboortedatum\b|\bborn\b|\bd\.?o\.?b\.?\b|\bdate of birth\b|\bbirthday\b|\bverjaardag\b|\bjarig\b)[^.!?\n]{0,24}$/i;
const longAgo = /\b(?:19\d\d|200\d)\b/;

/** Exact dates: a day and a month. Those of a birth by the words before them, or a year long ago. */
export function dates({ text }: Reading): Candidate[] {
  if (!/\d|first|th\b|ste\b|de\b/.test(text)) return [];
  const found: Candidate[] = [];
  for (const pattern of patterns()) {
    for (const one of matches(text, pattern, 'date', 'day-and-month')) {
      if (!found.some((other) => overlap(one, other)) && isDate(text, one)) found.push(asBirth(text, one));
    }
  }
  return found;
}

/** May and march are verbs too: the second may is nobody's day. */
function isDate(text: string, { from, to }: Candidate): boolean {
  const words = text.slice(from, to);
  return !(/^(?:second|third|first)\b/i.test(words) && /\b(?:may|march|mar|jan|dec)\b/.test(words));
}

function asBirth(text: string, date: Candidate): Candidate {
  const isBirth =
    born.test(text.slice(Math.max(0, date.from - 60), date.from)) ||
    longAgo.test(text.slice(date.from, date.to));
  return isBirth ? { ...date, kind: 'birth-date', why: 'born-on' } : date;
}
