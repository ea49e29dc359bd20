import type { FileProblem } from '../../cases/errors';
import { fileProblemText } from '../../ui/fileProblemText';
import { useWords } from '../../ui/language';
import { Alert } from '../../ui/layout/Alert';
import { useSession } from '../../ui/session';

/** Says why a file was refused, and where in it. Stays in view, wherever on a page someone is. */
export function FileProblemAlert({ problem }: { readonly problem: FileProblem }) {
  const session = useSession();
  const words = useWords('fileProblem');
  const close = () => {
    session.send({ type: 'file.cancelled' });
    // The button is gone; the focus goes on in the page, which stays where it is.
    document.getElementById('content')?.focus({ preventScroll: true });
  };
  return (
    <div className="file-problem">
      <Alert heading={words.fileRefusedHeading}>
        <p>
          {fileProblemText(problem, words)} {words.nothingChanged}
        </p>
        <button type="button" className="button button--small button--quiet" onClick={close}>
          {words.close}
        </button>
      </Alert>
    </div>
  );
}
