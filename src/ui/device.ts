import { createContext, use } from 'react';
import type { Device } from '../cases/device';

export const DeviceContext = createContext<Device | null>(null);

/** The device that the app runs on. @throws outside the app */
export function useDevice(): Device {
  const device = use(DeviceContext);
  if (!device) throw new Error('There is no device around this component');
  return device;
}
