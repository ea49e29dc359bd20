import type { CaseGlance } from '../../cases/caseRepository';
import { useDevice } from '../device';
import { useWords } from '../language';
import { useSession } from '../session';
import { SaveDump } from './SaveDump';

/** What is wrong with the cases here as a whole: some are missing, or too new for this version of the app. */
export function ListNotice({ list }: { readonly list: CaseGlance }) {
  const session = useSession();
  const { cases } = useDevice();
  const words = useWords('listNotice');
  // A failure shows itself: the notice stays.
  const accept = () =>
    cases.acceptLoss().then(
      () => session.send({ type: 'list.opened' }),
      () => undefined,
    );
  return (
    <>
      {list.missing && (
        <section className="alert alert--notice" role="status" data-notice="missing">
          <h2>{words.missingHeading}</h2>
          <p>{words.missingText}</p>
          <button type="button" className="button button--small button--quiet" onClick={() => void accept()}>
            {words.accept}
          </button>
        </section>
      )}
      {list.newer > 0 && (
        <section className="alert alert--notice" role="status" data-notice="newer">
          <h2>{words.newerHeading}</h2>
          <p>{words.newerText(list.newer)}</p>
          <div className="row">
            <button type="button" className="button button--small" onClick={() => location.reload()}>
              {words.refresh}
            </button>
            <SaveDump />
          </div>
        </section>
      )}
    </>
  );
}
