import { describe, expect, it } from 'vitest';
import { colourProfile } from '../../../../src/report/pdf/tagged/colourProfile';

const profile = colourProfile();
const view = new DataView(profile.buffer);
const text = (start: number, length: number) =>
  Buffer.from(profile.subarray(start, start + length)).toString('latin1');
const fraction = (place: number) => view.getInt32(place) / 65536;

/** As the table says (ICC.1:2001-04, 6.2). */
const tags = Array.from({ length: view.getUint32(128) }, (_, index) => {
  const entry = 132 + 12 * index;
  return { name: text(entry, 4), start: view.getUint32(entry + 4), length: view.getUint32(entry + 8) };
});
const tag = (name: string) => {
  const found = tags.find((one) => one.name === name);
  if (found === undefined) throw new Error(`No ${name}`);
  return found;
};

describe('the colour profile', () => {
  it('says that it is one for a screen in RGB, of version 2.1 and of its own length', () => {
    expect(view.getUint32(0)).toBe(profile.length);
    expect(view.getUint32(8)).toBe(0x02100000);
    expect(text(12, 12)).toBe('mntrRGB XYZ ');
    expect(text(36, 4)).toBe('acsp');
  });

  it('has the tags that such a profile must have', () => {
    const names = ['desc', 'cprt', 'wtpt', 'rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'];
    expect(tags.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('has every tag within its bounds, at a multiple of four, of the type that belongs to it', () => {
    const TYPES: Record<string, string> = { desc: 'desc', cprt: 'text', wtpt: 'XYZ ' };
    for (const { name, start, length } of tags) {
      expect(start % 4).toBe(0);
      expect(start).toBeGreaterThanOrEqual(132 + 12 * tags.length);
      expect(start + length).toBeLessThanOrEqual(profile.length);
      expect(text(start, 4)).toBe(TYPES[name] ?? (name.endsWith('XYZ') ? 'XYZ ' : 'curv'));
    }
  });

  it('has no two tags in one place but the three equal curves', () => {
    const places = [...new Set(tags.map(({ start, length }) => `${start} ${length}`))]
      .map((place) => place.split(' ').map(Number))
      .toSorted(([a = 0], [b = 0]) => a - b);
    for (const [index, [start = 0]] of places.entries()) {
      const [before = 0, length = 0] = places[index - 1] ?? [];
      expect(start).toBeGreaterThanOrEqual(before + length);
    }
    expect(tag('rTRC').start).toBe(tag('bTRC').start);
    expect(places).toHaveLength(7);
  });

  it('has a white that is the sum of red, green and blue', () => {
    for (const axis of [0, 1, 2]) {
      const place = 8 + 4 * axis;
      const sum = ['rXYZ', 'gXYZ', 'bXYZ'].reduce(
        (total, name) => total + fraction(tag(name).start + place),
        0,
      );
      expect(sum).toBeCloseTo(fraction(tag('wtpt').start + place), 3);
    }
  });

  it('has a curve from dark to light that never falls, through the middle grey of sRGB', () => {
    const { start, length } = tag('rTRC');
    const count = view.getUint32(start + 8);
    expect(length).toBe(12 + 2 * count);
    const values = Array.from({ length: count }, (_, index) => view.getUint16(start + 12 + 2 * index));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    expect([values.at(0), values.at(-1)]).toEqual([0, 65535]);
    // 50 per cent is 21.4 per cent of the light.
    expect((values[Math.round((count - 1) / 2)] ?? 0) / 65535).toBeCloseTo(0.214, 2);
  });

  it('is the same every time', () => {
    expect(colourProfile()).toEqual(profile);
  });
});
