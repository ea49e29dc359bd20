/**
 * What the page may ask the service worker; the answer is yes or no.
 * `isComplete`: is every file of its build here? `isAlone`: is only one window of the app open?
 * `takeOver`: go to work at once, if only one window is open.
 */
export type PageMessage = 'isComplete' | 'isAlone' | 'takeOver';
