import { type BrowserContext, test as base, expect } from '@playwright/test';

/** Notes what goes wrong in a browser beside the subject of the test; `own` is the only origin it may ask. */
export async function watch(context: BrowserContext, own: string, mishaps: string[]): Promise<void> {
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    // The browser reads what the page itself made by these; nothing goes over the network.
    if (protocol !== 'blob:' && protocol !== 'data:' && origin !== own) {
      mishaps.push(`request to ${request.url()}`);
    }
  });
  context.on('weberror', (error) => mishaps.push(`uncaught ${error.error().stack}`));
  context.on('console', (message) => {
    if (message.type() === 'error') mishaps.push(`console: ${message.text()}`);
  });
  await context.exposeBinding('reportPolicyViolation', (_source, report: string) => {
    mishaps.push(`content security policy: ${report}`);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { violatedDirective, blockedURI, sourceFile, lineNumber } = event;
      Reflect.get(
        globalThis,
        'reportPolicyViolation',
      )(`${violatedDirective} ${blockedURI} (${sourceFile}:${lineNumber})`);
    });
  });
}

/**
 * The test function of every journey. Whatever a test is about, it also fails on a request to another
 * origin, on a violation of the content security policy, on an uncaught error and on an error in the console.
 */
export const test = base.extend<{ readonly mishaps: string[] }>({
  mishaps: [
    async ({ context, baseURL }, use) => {
      const mishaps: string[] = [];
      await watch(context, new URL(baseURL ?? '').origin, mishaps);
      await use(mishaps);
      expect(mishaps, 'nothing goes wrong beside the subject of the test').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from '@playwright/test';
