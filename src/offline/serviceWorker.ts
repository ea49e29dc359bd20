import { type BuiltFile, serveOffline } from './serveOffline';
import type { WorkerScope } from './workerScope';

/** Every file of the build, filled in when the build is done (scripts/service-worker.mjs). */
declare const __BUILT_FILES__: readonly BuiltFile[];
declare const self: WorkerScope;

serveOffline(self, __BUILT_FILES__);
