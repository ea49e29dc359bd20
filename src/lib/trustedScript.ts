/** Of the browser, where it knows Trusted Types; TypeScript's own library does not have it yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/**
 * The page allows one policy for the addresses of scripts (see security.mjs): a worker may be started from
 * the app's own origin and from nowhere else.
 */
const policy = globalThis.trustedTypes?.createPolicy('own-scripts', {
  createScriptURL: (address) => {
    if (new URL(address, location.href).origin !== location.origin) {
      throw new TypeError(`${address} is not a script of this app`);
    }
    return address;
  },
});

export function trustedScript(address: string): string {
  return policy?.createScriptURL(address) ?? address;
}
