import type { OwnerId } from './ownerIds';
import { type Owner, owners } from './owners.content';

export { type Owner, owners };

const byId = new Map<string, Owner>(owners.map((owner) => [owner.id, owner]));

/** Whether it is a code of the list. What a case says of an owner may also be other words. */
export function isOwner(owner: string): owner is OwnerId {
  return byId.has(owner);
}

/** The owner of a code; undefined for other words. */
export function ownerOf(code: string): Owner | undefined {
  return byId.get(code);
}
