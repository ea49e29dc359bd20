import { useEffect, useRef } from 'react';
import type { Case } from '../../cases/case';
import { usePlanWords } from './usePlanWords';

interface RemovedNoticeProps {
  /** Of what was taken out. */
  readonly title: string;
  readonly route: Case['route'];
  readonly onPutBack: () => void;
}

/** Stands where an agreement was, with the way to put it back. The focus goes there with it. */
export function RemovedNotice({ title, route, onPutBack }: RemovedNoticeProps) {
  const words = usePlanWords(route);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), []);
  return (
    <p role="status" className="only-screen">
      {words.removed(`“${title}”`)}{' '}
      <button ref={undo} type="button" className="button button--text" onClick={onPutBack}>
        {words.putBack}
        <span className="visually-hidden">{` ${words.of(title)}`}</span>
      </button>
    </p>
  );
}
