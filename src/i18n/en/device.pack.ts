/** The page about this device. */
export { device } from './device';
export { folder } from './folder';
