import { useState } from 'react';
import type { FolderKeeper, FolderState } from '../../cases/folder/folderKeeper';
import { writtenDay } from '../../i18n/format';
import { useLanguage, useWords } from '../../ui/language';
import { useSession } from '../../ui/session';

interface FolderContentsProps {
  readonly keeper: FolderKeeper;
  readonly state: Extract<FolderState, { kind: 'on' }>;
}

/** What others put in the folder: files that differ from the cases here, and cases that are not here yet. */
export function FolderContents({ keeper, state: { conflicts, newcomers } }: FolderContentsProps) {
  const session = useSession();
  const { language } = useLanguage();
  const words = useWords('folder');
  const [isGone, setGone] = useState(false);
  const open = (fileName: string) => {
    setGone(false);
    keeper.read(fileName).then(
      (file) => session.send({ type: 'file.chosen', file }),
      () => setGone(true),
    );
  };
  return (
    <>
      {isGone && (
        <p role="alert" className="alert alert--error">
          {words.gone}
        </p>
      )}
      {conflicts.length > 0 && (
        <div className="alert alert--notice">
          <h3>{words.conflictsHeading}</h3>
          <p>{words.conflictsText}</p>
          <ul className="restore__rows">
            {conflicts.map(({ id, fileName, name, here, there }) => (
              <li key={fileName} className="restore__row">
                <div>
                  <span className="cases__name">{name}</span>
                  <p className="small">
                    {fileName}
                    <br />
                    {words.here(writtenDay(here.updatedAt, language), here.revision)}
                    <br />
                    {there
                      ? words.there(writtenDay(there.updatedAt, language), there.revision)
                      : words.thereUnreadable}
                  </p>
                </div>
                {there && (
                  <button
                    type="button"
                    className="button button--small button--quiet"
                    onClick={() => open(fileName)}
                  >
                    {words.openTheirs} <span className="visually-hidden">({name})</span>
                  </button>
                )}
                <button
                  type="button"
                  className="button button--small button--quiet"
                  onClick={() => void keeper.writeAside(id)}
                >
                  {words.writeAside} <span className="visually-hidden">({name})</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {newcomers.length > 0 && (
        <>
          <h3>{words.newHeading}</h3>
          <ul className="restore__rows">
            {newcomers.map(({ id, fileName, name, updatedAt }) => (
              <li key={id} className="restore__row">
                <div>
                  <span className="cases__name">{name}</span>
                  <p className="small">
                    {fileName} · {words.changedOn(writtenDay(updatedAt, language))}
                  </p>
                </div>
                <button
                  type="button"
                  className="button button--small button--quiet"
                  onClick={() => open(fileName)}
                >
                  {words.openNew} <span className="visually-hidden">{name}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
