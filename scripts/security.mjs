/**
 * The Content-Security-Policy of the built page: nothing but the app's own origin.
 * `blob:` images are for previews. Every HTML sink is forbidden: the one policy, `own-scripts`, knows only
 * addresses of workers (trustedScript.ts).
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types own-scripts',
].join('; ');

/** Headers that a server adds; `frame-ancestors` has no effect in a meta element. */
export const securityHeaders = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
