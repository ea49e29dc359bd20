import { createConnection } from './connection';

/**
 * The connection of the app, opening from the moment that this file is read: while the rest of the app is
 * still being evaluated. A failure shows itself to whoever uses the connection.
 */
export const earlyConnection = createConnection();

earlyConnection().catch(() => undefined);
