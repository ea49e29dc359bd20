import { deflateSync, inflateSync } from 'fflate';
import { utf8TextOf } from '../../lib/utf8';

/**
 * What is likely to stand in a link, the likeliest last: it need not be said again there. What was made with it is read
 * only with it, so it never changes; another one is another version of the links.
 */
const dictionary = new TextEncoder().encode(
  'werkplek collega begeleiding ' +
    'medewerker team leader director owner eigenaar leidinggevende directeur Gemeente Werkgeversservicepunt ' +
    'Beste Dear dk","na","4444444444444443333333333222222222555555511111dddddd------------","",{},{}]' +
    'igm-professional","1.0.0","professional","["igm-employer","2.0.0","full","short","',
);

/** What JSON can say in few bytes: raw DEFLATE (RFC 1951) with a preset dictionary. */
export function compact(value: unknown): Uint8Array<ArrayBuffer> {
  const deflated = deflateSync(new TextEncoder().encode(JSON.stringify(value)), { level: 9, dictionary });
  return new Uint8Array(deflated);
}

/**
 * @param most so many bytes it may become: no short link fills the memory
 * @returns undefined for what was not made so, or is longer
 */
export function expanded(bytes: Uint8Array, most: number): unknown {
  try {
    // Given its room, the library writes no further.
    const inflated = inflateSync(bytes, { out: new Uint8Array(most), dictionary });
    const text = utf8TextOf(inflated);
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
