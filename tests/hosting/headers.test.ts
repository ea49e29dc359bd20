import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../scripts/security.mjs';

const KEPT_FOR_EVER = 'public, max-age=31536000, immutable';

const read = (path: string) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8');

/** How each place writes a header. */
const places: ReadonlyArray<{
  readonly path: string;
  readonly write: (name: string, value: string) => string;
}> = [
  { path: 'hosting.md', write: (name, value) => `| \`${name}\` | \`${value}\` |\n` },
  { path: 'hosting/nginx.conf', write: (name, value) => `        add_header ${name} "${value}" always;\n` },
  { path: 'hosting/Caddyfile', write: (name, value) => `\t\t${name} "${value}"\n` },
  { path: 'hosting/staticwebapp.config.json', write: (name, value) => `    "${name}": "${value}"` },
];

describe.each(places)('docs/$path', ({ path, write }) => {
  it.each(Object.entries(securityHeaders))('has the header %s as the app is tested with', (name, value) => {
    // The formatter pads the columns of a table.
    expect(read(path).replace(/ +/g, ' ')).toContain(write(name, value).replace(/ +/g, ' '));
  });

  it('keeps for ever what has a hash in its name, and nothing else', () => {
    expect(read(path).split(KEPT_FOR_EVER)).toHaveLength(2);
    expect(read(path)).toMatch(/assets\/[^\n]*(\n.*){0,2}public, max-age/);
    expect(read(path)).toContain('no-cache');
  });
});
