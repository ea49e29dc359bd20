import { expect, it } from 'vitest';
import { copyReminder, MANY_CHANGES } from '../../src/cases/copyReminder';

const begun = { revision: 3, copied: null, hasResult: false, example: false };

it.each([
  ['is not asked for while the questions have just begun', begun, null],
  ['is asked for once there is a result', { ...begun, hasResult: true }, 'noCopy'],
  ['is asked for after many changes without a result', { ...begun, revision: MANY_CHANGES }, 'noCopy'],
  ['is not asked for right after one was saved', { ...begun, hasResult: true, copied: 3 }, null],
  [
    'is not asked for after one change fewer',
    { ...begun, hasResult: true, copied: 3, revision: 2 + MANY_CHANGES },
    null,
  ],
  ['is asked for again after many changes', { ...begun, copied: 3, revision: 3 + MANY_CHANGES }, 'oldCopy'],
  ['is not asked for of the example', { ...begun, hasResult: true, example: true }, null],
] as const)('a copy %s', (_, copying, reminder) => {
  expect(copyReminder(copying)).toBe(reminder);
});
