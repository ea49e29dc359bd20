import type { Mode } from '../../cases/intake';

/** Whoever fills it in alone is not asked for an expert: what stands there unseen cannot be wrong. */
export function asShown<Said extends { readonly mode?: Mode | undefined }>(said: Said): Said {
  return said.mode === 'self' ? { ...said, expertName: '', expertOrganisation: '' } : said;
}
