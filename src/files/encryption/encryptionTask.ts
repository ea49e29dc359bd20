/** What the worker is asked for. */
export interface EncryptionTask {
  readonly kind: 'encrypt' | 'decrypt';
  readonly file: Blob;
  readonly passphrase: string;
}

export type EncryptionAnswer = { readonly kind: 'done'; readonly file: Blob } | { readonly kind: 'failed' };
