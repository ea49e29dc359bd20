/** What the worker is asked for. */
export interface SealTask {
  readonly kind: 'seal' | 'unseal';
  readonly file: Blob;
  readonly passphrase: string;
}

export type SealAnswer = { readonly kind: 'done'; readonly file: Blob } | { readonly kind: 'failed' };
