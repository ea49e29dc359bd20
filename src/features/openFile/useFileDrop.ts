import { useEffect, useState } from 'react';
import type { Session } from '../../ui/session';
import { unlessUnsaved } from '../../ui/unsaved';

/**
 * Opens a file that is dropped anywhere, where the browser would leave the app for it. Text that is dragged
 * is the browser's.
 * @returns whether a file is held over the page
 */
export function useFileDrop(session: Session): boolean {
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const take = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      // Nothing comes next only when the pointer leaves the window; else it is another part of the page.
      setDragged(event.type === 'dragover' || (event.type === 'dragleave' && event.relatedTarget !== null));
      const [file, ...more] = event.dataTransfer.files;
      if (event.type !== 'drop' || !file) return;
      unlessUnsaved(() =>
        session.send(more.length > 0 ? { type: 'files.chosen' } : { type: 'file.chosen', file }),
      );
    };
    const types = ['dragover', 'dragleave', 'drop'] as const;
    for (const type of types) addEventListener(type, take);
    return () => {
      for (const type of types) removeEventListener(type, take);
    };
  }, [session]);
  return isDragged;
}
