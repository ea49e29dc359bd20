import type { Case } from '../../cases/case';
import { writeCaseFile } from '../../files/writeCaseFile';
import type { ReportWords } from '../../i18n/nl/report';
import { resultsOf } from '../exports/results';
import type { Attachment } from './pdfDocument';

/**
 * The case and its results as the data file that goes into the PDF, in UTF-8.
 * @param redacted the case without what the report leaves out
 */
export function caseAttachment(redacted: Case, words: ReportWords): Attachment {
  return {
    name: 'igm-scan.json',
    mediaType: 'application/json',
    description: words.attachment,
    bytes: new TextEncoder().encode(writeCaseFile(redacted, resultsOf(redacted))),
  };
}
