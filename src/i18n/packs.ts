/**
 * The words of the interface, by what is fetched together: a pack is `<pack>.pack.ts` in the folder of each
 * language. It gathers areas, which are the files beside it. What an area holds follows from the Dutch one.
 */
interface Packs {
  readonly first: typeof import('./nl/first.pack');
  readonly start: typeof import('./nl/start.pack');
  readonly model: typeof import('./nl/model.pack');
  readonly storage: typeof import('./nl/storage.pack');
  readonly device: typeof import('./nl/device.pack');
  readonly cases: typeof import('./nl/cases.pack');
  readonly fields: typeof import('./nl/fields.pack');
  readonly case: typeof import('./nl/case.pack');
  readonly library: typeof import('./nl/library.pack');
  readonly own: typeof import('./nl/own.pack');
  readonly invitation: typeof import('./nl/invitation.pack');
  readonly paper: typeof import('./nl/paper.pack');
}

export type Pack = keyof Packs;

/** The words of every area. */
export type Areas = Readonly<
  Packs['first'] &
    Packs['start'] &
    Packs['model'] &
    Packs['storage'] &
    Packs['device'] &
    Packs['cases'] &
    Packs['fields'] &
    Packs['case'] &
    Packs['library'] &
    Packs['own'] &
    Packs['invitation'] &
    Packs['paper']
>;

export type Area = keyof Areas;
