import { resourceRule } from '../rule';

/** Which resources these are: library/checkFirst.ts. */
export const checkResourcesFirst = resourceRule({ id: 'R19', said: { where: 'resource' } });
