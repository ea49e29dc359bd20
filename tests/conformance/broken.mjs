/**
 * Reports that were broken on purpose, each in one thing that a standard asks for. veraPDF must reject each of
 * them, and for that reason: a check that passes everything would pass these too.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word of the same length takes the place of another, so that every byte offset in the file stays right. */
const breaches = [
  { name: 'no-language', from: '/Lang (', to: '/Lxng (', flavour: 'ua1', clause: /^7\.2$/ },
  { name: 'no-alternative-text', from: '/Alt <', to: '/Axt <', flavour: 'ua1', clause: /^7\.3$/ },
  {
    name: 'no-structure',
    from: '/StructTreeRoot ',
    to: '/StructTreeRxxt ',
    flavour: 'ua1',
    clause: /^7\.1$/,
  },
  { name: 'link-without-words', from: '/Contents <', to: '/Cxntents <', flavour: 'ua1', clause: /^7\.18/ },
  { name: 'not-said-to-be-ua', from: 'pdfuaid:part', to: 'pdfuaid:pxrt', flavour: 'ua1', clause: /^5$/ },
  { name: 'not-said-to-be-a', from: 'pdfaid:part', to: 'pdfaid:pxrt', flavour: '3a', clause: /^6\.6\.4$/ },
  {
    name: 'attached-to-nothing',
    from: '/AFRelationship ',
    to: '/AFRelatixnship ',
    flavour: '3a',
    clause: /^6\.8$/,
  },
  {
    name: 'no-colour-space',
    from: '/OutputIntents ',
    to: '/OutputIntxnts ',
    flavour: '3a',
    clause: /^6\.2\.4/,
  },
  { name: 'font-not-embedded', from: '/FontFile2 ', to: '/FontFilx2 ', flavour: '3a', clause: /^6\.2\.11/ },
];

/**
 * Writes them into a folder, which is made, and beside them `nothing-broken.pdf`, written in the same way: the
 * way of writing is not what they are rejected for.
 * @param {string} good the path of a report that is as it should be
 * @param {string} folder
 * @returns {{ file: string, flavour: string, clause: RegExp, isBroken: boolean }[]} `file` is the name in the
 *   folder; `isBroken` is false when the report does not hold what was to be broken
 */
export function writeBrokenReports(good, folder) {
  mkdirSync(folder);
  const plain = join(folder, 'nothing-broken.pdf');
  // With every object in plain text, so that a word can be found.
  spawnSync('qpdf', ['--object-streams=disable', '--newline-before-endstream', good, plain]);
  const text = readFileSync(plain, 'latin1');
  return breaches.map(({ name, from, to, flavour, clause }) => {
    const file = `${name}.pdf`;
    writeFileSync(join(folder, file), text.replaceAll(from, to), 'latin1');
    return { file, flavour, clause, isBroken: text.includes(from) };
  });
}
