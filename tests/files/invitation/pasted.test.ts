import { describe, expect, it } from 'vitest';
import { packInvitation } from '../../../src/files/invitation/invitationLink';
import { linkIn } from '../../../src/files/invitation/pasted';
import { terms } from '../../fixtures/invitations';

const packed = packInvitation(terms);
const link = `https://scan.voorbeeld.nl/app/#/invitation/${packed}`;

describe('in what was pasted the link is found', () => {
  it.each([
    ['alone', link],
    ['in a mail', `Goedemiddag,\n\nhier is de link: <${link}>.\n\nGroet`],
    ['without its address', `#/invitation/${packed}`],
    [
      'wrapped by a filter',
      `https://filter.example/?url=${encodeURIComponent(link)}&data=05%7C02&reserved=0`,
    ],
    [
      'wrapped by two filters',
      `https://other.example/v2/url?u=${encodeURIComponent(`https://filter.example/?url=${encodeURIComponent(link)}`)}&d=x`,
    ],
    ['in lines of 76 letters, as quoted-printable', (link.match(/.{1,75}/g) ?? []).join('=\r\n')],
    ['in lines of 78 letters', (link.match(/.{1,78}/g) ?? []).join('\n')],
  ])('%s', (_, text) => {
    expect(linkIn(text, 'invitation')).toBe(packed);
  });

  it.each(['', 'Goedemiddag', 'https://scan.voorbeeld.nl/#/library', `#/return/${packed}`])(
    'nowhere in “%s”',
    (text) => {
      expect(linkIn(text, 'invitation')).toBeUndefined();
    },
  );
});
