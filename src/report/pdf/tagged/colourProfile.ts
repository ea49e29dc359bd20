/**
 * An ICC profile (version 2.1) of sRGB, written from its definition (IEC 61966-2-1): PDF/A wants to know what
 * its colours mean. Made here, so that there is no file of someone else in every report.
 */
export function colourProfile(): Uint8Array {
  const curve = toneCurve();
  const tags: ReadonlyArray<readonly [signature: string, data: Uint8Array]> = [
    ['desc', description('sRGB IEC61966-2.1')],
    ['cprt', plainText('No rights reserved')],
    // D50, the white of the connection space; the primaries are adapted to it.
    ['wtpt', colour([0.9642, 1, 0.8249])],
    ['rXYZ', colour([0.43607, 0.22249, 0.01392])],
    ['gXYZ', colour([0.38515, 0.71687, 0.09708])],
    ['bXYZ', colour([0.14307, 0.06061, 0.7141])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const tableLength = 4 + 12 * tags.length;
  const offsets = new Map<Uint8Array, number>();
  let length = HEADER + tableLength;
  for (const [, data] of tags) {
    // The three channels share one curve.
    if (offsets.has(data)) continue;
    offsets.set(data, length);
    length += Math.ceil(data.length / 4) * 4;
  }
  const profile = new Uint8Array(length);
  const view = new DataView(profile.buffer);
  writeHeader(profile, view);
  view.setUint32(HEADER, tags.length);
  for (const [index, [signature, data]] of tags.entries()) {
    const entry = HEADER + 4 + 12 * index;
    profile.set(ascii(signature), entry);
    view.setUint32(entry + 4, offsets.get(data) ?? 0);
    view.setUint32(entry + 8, data.length);
  }
  for (const [data, offset] of offsets) profile.set(data, offset);
  return profile;
}

const HEADER = 128;

function writeHeader(profile: Uint8Array, view: DataView): void {
  view.setUint32(0, profile.length);
  view.setUint32(8, 0x02100000);
  profile.set(ascii('mntrRGB XYZ '), 12);
  // The day of the profile; a fixed one, so that the bytes never change.
  for (const [index, part] of [2026, 1, 1, 0, 0, 0].entries()) view.setUint16(24 + 2 * index, part);
  profile.set(ascii('acsp'), 36);
  for (const [index, value] of [0.9642, 1, 0.8249].entries()) view.setInt32(68 + 4 * index, fixed(value));
}

/** How light a value of 0 to 1 is: linear at first, then a power of 2.4. */
function toneCurve(): Uint8Array {
  const COUNT = 1024;
  const data = new Uint8Array(12 + 2 * COUNT);
  const view = new DataView(data.buffer);
  data.set(ascii('curv'));
  view.setUint32(8, COUNT);
  for (let index = 0; index < COUNT; index++) {
    const value = index / (COUNT - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + 2 * index, Math.round(65535 * light));
  }
  return data;
}

function colour(values: readonly number[]): Uint8Array {
  const data = new Uint8Array(20);
  const view = new DataView(data.buffer);
  data.set(ascii('XYZ '));
  for (const [index, value] of values.entries()) view.setInt32(8 + 4 * index, fixed(value));
  return data;
}

/** With empty parts for other scripts, 78 bytes in all. */
function description(text: string): Uint8Array {
  const data = new Uint8Array(12 + text.length + 1 + 78);
  data.set(ascii('desc'));
  new DataView(data.buffer).setUint32(8, text.length + 1);
  data.set(ascii(text), 12);
  return data;
}

function plainText(text: string): Uint8Array {
  const data = new Uint8Array(8 + text.length + 1);
  data.set(ascii('text'));
  data.set(ascii(text), 8);
  return data;
}

const fixed = (value: number) => Math.round(value * 65536);
const ascii = (text: string) => new TextEncoder().encode(text);
