import type { Case } from './case';

/**
 * Digits as people write a number: in one piece, or in groups with a dot or a space between them. Not a part
 * of a code, an amount with decimals, or a number with hyphens such as 06-12345678.
 */
const NUMBER =
  /(?<![\p{L}\p{N}+€]|€ |[\p{L}\p{N}][-/,_]|\p{N}[. \u00a0\u202f])\d+(?:[. \u00a0\u202f]\d+)*(?![\p{L}\p{N}]|[-/,_][\p{L}\p{N}])/gu;

/** With dots or spaces a number of nine digits stands in groups of at least two. */
const GROUPED = /^\d{2,4}(?:[^\d]\d{2,4}){2,3}$/;

/** A day, such as 21.11.2026, 21112026 or 20261121. */
const DAY_FIRST = /^(?:0?[1-9]|[12]\d|3[01])\D?(?:0?[1-9]|1[0-2])\D?(?:19|20)\d{2}$/;
const YEAR_FIRST = /^(?:19|20)\d{2}\D?(?:0?[1-9]|1[0-2])\D?(?:0?[1-9]|[12]\d|3[01])$/;

/**
 * The first number in a text that may be a Dutch citizen service number (burgerservicenummer, BSN), as it is
 * written there, or null. It passes the eleven test of the "Logisch Ontwerp BSN"; one in eleven other
 * numbers passes too, so this is no more than a hint. Days, phone numbers and longer numbers are left out.
 */
export function looksLikeBsn(text: string): string | null {
  for (const [written] of text.matchAll(NUMBER)) {
    const found = [written, ...piecesOf(written)].find(isLikeBsn);
    if (found !== undefined) return found;
  }
  return null;
}

/** The same for everything that a case says. Ids and moments are never taken for one. */
export function bsnInCase(record: Case): string | null {
  return bsnIn(record);
}

function bsnIn(value: unknown): string | null {
  if (typeof value === 'string') return looksLikeBsn(value);
  if (typeof value !== 'object' || value === null) return null;
  for (const part of Object.values(value)) {
    const found = bsnIn(part);
    if (found !== null) return found;
  }
  return null;
}

/** Nine digits in one piece beside another number, as in "2026 123456782"; a phone number begins with 00. */
function piecesOf(written: string): readonly string[] {
  if (written.startsWith('0')) return [];
  return written.split(/\D/).filter((piece) => piece.length === 9);
}

function isLikeBsn(written: string): boolean {
  const digits = written.replace(/\D/g, '');
  if (digits.length < 8 || digits.length > 9) return false;
  if (digits !== written && !GROUPED.test(written)) return false;
  if (DAY_FIRST.test(written) || YEAR_FIRST.test(written)) return false;
  return passesElevenTest(digits.padStart(9, '0'));
}

/** 9 × the first digit + 8 × the second … + 2 × the eighth − the ninth is a multiple of eleven. */
function passesElevenTest(digits: string): boolean {
  const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0 && /[1-9]/.test(digits);
}
