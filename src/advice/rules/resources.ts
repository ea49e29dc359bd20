import { spokenRule } from '../rule';

/** Which resources these are: library/checkFirst.ts. */
export const checkResourcesFirst = spokenRule({ id: 'R19', said: { where: 'resource' } });
