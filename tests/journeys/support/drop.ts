import type { Page } from '@playwright/test';
import type { DataFile } from './start';

type DragType = 'dragover' | 'dragleave' | 'drop';

/** Holds files over the page; the next steps are done with what this gives. */
export async function dragOver(page: Page, files: readonly DataFile[]) {
  const sent = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') }));
  const dataTransfer = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of all) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, sent);
  const send = (type: DragType) => page.getByRole('main').dispatchEvent(type, { dataTransfer });
  await send('dragover');
  return { leave: () => send('dragleave'), drop: () => send('drop') };
}

/** Drops files on the page. */
export async function dropFiles(page: Page, ...files: readonly DataFile[]): Promise<void> {
  const { drop } = await dragOver(page, files);
  await drop();
}

/** Whether the browser itself takes what is dropped on an element of the page. */
export async function isLeftToBrowser(page: Page, selector: string, type: string, text: string) {
  return page.locator(selector).evaluate(
    (element, [mediaType = '', content = '']) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData(mediaType, content);
      return ['dragover', 'drop'].every((name) =>
        element.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true })),
      );
    },
    [type, text],
  );
}
