/** The page about this device. */
export { device } from './device';
export { diagnostics } from './diagnostics';
export { folder } from './folder';
