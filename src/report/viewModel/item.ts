import type { ItemId } from '../../questions/schema';

/** An item as it is named in a result. */
export interface ItemViewModel {
  readonly id: ItemId;
  readonly text: string;
  readonly conversation: string;
}
