import type { Candidate, Reading } from '../candidates';
import { emails } from './emails';
import { matches } from './matches';

const dutchPhone =
  /(?:\+31|0031)[ -]?(?:\(0\))?[ -]?\d(?:[ -]?\d){8}(?!\d)|\b0\d{1,3}[ -]\d{2,4}(?:[ -]?\d{2,4}){1,3}(?!\d)|\b0[1-9]\d{8}(?!\d)|\b06[ -]?\d(?:[ -]?\d){7}(?!\d)/g;
const otherPhone =
  /\(0\d{2,4}\)[ -]?\d{3,4}[ -]?\d{3,4}\b|\b0\d{4}[ -]?\d{6}(?!\d)|\b0\d{3}[ -]\d{3}[ -]\d{4}(?!\d)|\b07\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)|\+\d{1,3}(?:[ -]?\(?\d{1,4}\)?){2,5}(?!\d)|\(\d{3}\) ?\d{3}-\d{4}\b|\b\d{3}-\d{3}-\d{4}\b/g;
const dutchPostcode = /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Z]{2}\b(?!-)/g;
const britishPostcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g;
const nineDigits = /(?<own>\b\d(?:[ .-]?\d){7,8})(?![\d])(?![.,-]\d)/g;
const fewestPhoneDigits = 9;

/** What a pattern can tell by its shape: addresses of mail, telephones, postcodes, and the citizen service number. */
export function numbers({ text }: Reading): Candidate[] {
  const found = emails(text);
  if (!/\d/.test(text)) return found;
  const phones = [
    ...matches(text, dutchPhone, 'phone', 'phone-shape'),
    ...matches(text, otherPhone, 'phone', 'phone-shape'),
  ];
  found.push(...phones.filter((one) => digitsOf(text, one).length >= fewestPhoneDigits));
  found.push(
    ...matches(text, dutchPostcode, 'postcode', 'postcode-shape').filter((one) => !isYear(text, one)),
  );
  found.push(...matches(text, britishPostcode, 'postcode', 'postcode-shape'));
  const bsns = matches(text, nineDigits, 'bsn', 'eleven-test').filter(
    (one) => passesElevenTest(digitsOf(text, one)) && !isDay(text, one),
  );
  return [...found, ...bsns];
}

const digitsOf = (text: string, { from, to }: Candidate): string => text.slice(from, to).replace(/\D/g, '');

/** 12-03-2025 passes the test of a number too. */
const isDay = (text: string, { from, to }: Candidate): boolean =>
  /^\d\d([-. ])[01]\d\1(?:19|20)\d\d$/.test(text.slice(from, to));

/** In 2019 IK … the shape is a year with a word in capitals behind it. */
const isYear = (text: string, { from, to }: Candidate): boolean =>
  /^(?:19|20)\d\d (?:IK|EN|DE|IN|OP|ZE|WE|OK|NU)$/.test(text.slice(from, to));

/**
 * The check of a Dutch citizen service number: nine digits, the last weighed by -1, whose weighed sum is a multiple of
 * eleven; of eight digits the leading zero was left out.
 */
export function passesElevenTest(digits: string): boolean {
  const nine = digits.padStart(9, '0');
  if (nine.length !== 9 || /^0{9}$/.test(nine)) return false;
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  return weights.reduce((sum, weight, at) => sum + weight * Number(nine[at]), 0) % 11 === 0;
}
