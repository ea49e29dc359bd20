import type { FileProblem } from '../../cases/errors';
import { fileProblemWords } from '../../i18n/fileProblem';
import { fileProblemText } from '../fileProblemText';
import { useLanguage } from '../language';
import { Alert } from './Alert';

/** Says why a file was refused, and where in it. */
export function FileProblemAlert({ problem }: { readonly problem: FileProblem }) {
  const words = fileProblemWords[useLanguage().language];
  return (
    <Alert heading={words.fileRefusedHeading}>
      <p>
        {fileProblemText(problem, words)} {words.nothingChanged}
      </p>
    </Alert>
  );
}
