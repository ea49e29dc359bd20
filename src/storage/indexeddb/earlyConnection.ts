import { createConnection } from './connection';

let tellOutdated: () => void;

/** Resolves when a newer version of the app takes the database over, in another tab. */
export const outdated = new Promise<void>((resolve) => {
  tellOutdated = resolve;
});

/**
 * The connection of the app, opening from the moment that this file is read: while the rest of the app is
 * still being evaluated. A failure shows itself to whoever uses the connection.
 */
export const earlyConnection = createConnection({ onOutdated: () => tellOutdated() });

earlyConnection().catch(() => undefined);
