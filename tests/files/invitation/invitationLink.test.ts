import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packInvitation, unpackInvitation } from '../../../src/files/invitation/invitationLink';
import { anyTerms, terms } from '../../fixtures/invitations';

describe('the link of an invitation', () => {
  it('says again what it was made of', () =>
    fc.assert(
      fc.property(anyTerms, (any) => {
        expect(unpackInvitation(packInvitation(any))).toEqual({ kind: 'read', terms: any });
      }),
    ));

  it('needs no letter that an address or a mail changes', () =>
    fc.assert(
      fc.property(anyTerms, (any) => {
        expect(packInvitation(any)).toMatch(/^[\w-]+$/);
      }),
    ));

  it('is refused wherever it was cut', () => {
    const packed = packInvitation(terms);
    for (let length = 0; length < packed.length; length++) {
      expect(unpackInvitation(packed.slice(0, length)).kind, `${length} of ${packed.length}`).toBe('damaged');
    }
  });

  it('is refused when one letter of it became another', () => {
    const packed = packInvitation(terms);
    for (let at = 1; at < packed.length; at++) {
      const other = packed[at] === 'A' ? 'B' : 'A';
      expect(unpackInvitation(`${packed.slice(0, at)}${other}${packed.slice(at + 1)}`).kind).toBe('damaged');
    }
  });

  it.each(['', '1', 'x', '<script>', '%', `0${packInvitation(terms).slice(1)}`])(
    'is not read of “%s”',
    (text) => {
      expect(unpackInvitation(text)).toEqual({ kind: 'damaged' });
    },
  );

  it('of a later version says so', () => {
    expect(unpackInvitation(`2${packInvitation(terms).slice(1)}x`)).toEqual({ kind: 'newer' });
  });

  it('fits a code that a phone reads from paper', () => {
    // 858 bytes: version 20 at level M. Names and a greeting as people write them.
    const address = `https://scan.voorbeeld.nl/#/invitation/${packInvitation(terms)}`;
    expect(address.length).toBeLessThan(500);
  });
});
