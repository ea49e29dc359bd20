import * as z from 'zod/mini';

// The strict Content-Security-Policy forbids eval; without this, zod probes for it and a violation is logged.
z.config({ jitless: true });

export { z };
