import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { drawings } from '../../scripts/draw-statecharts.mjs';
import { root } from '../../scripts/run.mjs';
import { chartOf } from '../../scripts/statecharts/chart.mjs';

const drawn = await drawings((name) => import(`../../src/machines/${name}.ts`));

describe('the pictures of the statecharts', () => {
  it.each(drawn)('$path shows the machine as it is', ({ path, text }) => {
    const isUpToDate = readFileSync(join(root, path), 'utf8') === text;
    expect(isUpToDate, `${path} is out of date: run \`npm run statecharts\``).toBe(true);
  });

  it('are there for every machine, and for nothing else', () => {
    const files = readdirSync(join(root, 'docs/statecharts')).map((file) => `docs/statecharts/${file}`);
    expect(files.toSorted()).toEqual(drawn.map(({ path }) => path).toSorted());
    expect(files).toContain('docs/statecharts/walk.svg');
  });
});

describe('a chart', () => {
  const { arrows, lines, children } = chartOf(
    createMachine({
      id: 'door',
      initial: 'open',
      on: { knocked: { target: '.closed.bolted' }, greeted: { actions: 'nod' }, shouted: {} },
      states: {
        open: {
          on: {
            pushed: [{ guard: 'isLight', target: 'closed' }, { target: 'ajar' }],
            blown: { guard: 'isLight', target: 'closed' },
            locked: [
              { guard: { type: 'fits', params: { key: 'big', to: 'a' } }, target: 'closed.bolted' },
              { guard: { type: 'fits', params: { key: 'big', to: 'b' } }, target: 'closed.latched' },
            ],
          },
        },
        closed: {
          initial: 'latched',
          states: { latched: { on: { turned: 'bolted' } }, bolted: {} },
          on: { pulled: { target: 'open' } },
        },
        ajar: { invoke: { src: 'wind', onDone: 'open', onError: 'closed' } },
      },
    }).root,
  );

  it('says in the box of a state what stays within it, and what comes of it', () => {
    expect(lines).toEqual([
      { what: 'knocked', leadsTo: '→ closed.bolted' },
      { what: 'greeted', leadsTo: '/ nod' },
      { what: 'shouted', leadsTo: '(nothing happens)' },
    ]);
  });

  it('has one arrow for all transitions from one state to another, by what their guards share', () => {
    expect(arrows).toEqual([
      { from: 'open', to: 'closed', into: '', causes: [{ events: ['pushed', 'blown'], guard: 'isLight' }] },
      { from: 'open', to: 'ajar', into: '', causes: [{ events: ['pushed'], guard: 'else' }] },
      { from: 'open', to: 'closed', into: 'closed.*', causes: [{ events: ['locked'], guard: 'fits: big' }] },
      { from: 'closed', to: 'open', into: '', causes: [{ events: ['pulled'], guard: '' }] },
      { from: 'ajar', to: 'open', into: '', causes: [{ events: ['wind done'], guard: '' }] },
      { from: 'ajar', to: 'closed', into: '', causes: [{ events: ['wind failed'], guard: '' }] },
    ]);
    expect(children.find(({ name }) => name === 'closed')?.arrows).toEqual([
      { from: 'latched', to: 'bolted', into: '', causes: [{ events: ['turned'], guard: '' }] },
    ]);
  });

  it('refuses a guard without a name, which no reader could know', () => {
    const nameless = createMachine({
      initial: 'a',
      states: { a: { always: { guard: () => true, target: 'b' } }, b: {} },
    });
    expect(() => chartOf(nameless.root)).toThrow('name it in `setup`');
  });
});
