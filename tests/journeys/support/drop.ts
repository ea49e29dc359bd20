import type { Page } from '@playwright/test';
import type { DataFile } from './start';

/** Drops files on the page. */
export async function dropFiles(page: Page, ...files: readonly DataFile[]): Promise<void> {
  const sent = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') }));
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, sent);
  for (const type of ['dragover', 'drop']) await page.getByRole('main').dispatchEvent(type, { dataTransfer });
}
