import { useId, useState } from 'react';
import { useWords } from '../../ui/language';
import { FolderContents } from './FolderContents';
import { useFolder } from './useFolder';
import './backup.css';

/** Keeps every case in a folder on disk, where the browser can. */
export function FolderSection() {
  const words = useWords('folder');
  const id = useId();
  const folder = useFolder();
  const [hasFailed, setFailed] = useState(false);
  if (!folder) return null;
  const { keeper, state } = folder;
  const attempt = (work: () => Promise<void>) => {
    setFailed(false);
    work().catch(() => setFailed(true));
  };
  return (
    <section className="card backup" aria-labelledby={id}>
      <h2 id={id}>{words.heading}</h2>
      {state.kind === 'unsupported' && <p>{words.unsupported}</p>}
      {state.kind === 'none' && (
        <>
          <p>{words.lead}</p>
          <p className="small">{words.privacy}</p>
        </>
      )}
      <div role="status">
        {state.kind === 'asleep' && <p>{words.asleep(state.folder)}</p>}
        {state.kind === 'on' && (
          <p>
            {[words.on(state.folder), state.waiting > 0 && words.waiting(state.waiting)]
              .filter(Boolean)
              .join(' ')}
          </p>
        )}
      </div>
      {hasFailed && (
        <p role="alert" className="alert alert--error">
          {words.chooseFailed}
        </p>
      )}
      {state.kind === 'on' && state.hasFailed && (
        <p role="alert" className="alert alert--error">
          {words.failed}
        </p>
      )}
      {state.kind === 'on' && <FolderContents keeper={keeper} state={state} />}
      {state.kind !== 'unsupported' && (
        <div className="row">
          {state.kind === 'asleep' && (
            <button type="button" className="button" onClick={() => attempt(keeper.wake)}>
              {words.wake}
            </button>
          )}
          {state.kind === 'on' && (
            <button type="button" className="button button--quiet" onClick={() => attempt(keeper.look)}>
              {words.look}
            </button>
          )}
          <button type="button" className="button button--quiet" onClick={() => attempt(keeper.choose)}>
            {state.kind === 'none' ? words.choose : words.chooseOther}
          </button>
          {state.kind !== 'none' && (
            <>
              <button
                type="button"
                className="button button--text"
                aria-describedby={`${id}-leave`}
                onClick={() => attempt(keeper.leave)}
              >
                {words.leave}
              </button>
              <span id={`${id}-leave`} className="small">
                {words.leaveText}
              </span>
            </>
          )}
        </div>
      )}
    </section>
  );
}
