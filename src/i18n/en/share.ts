import type { ShareWords } from '../nl/share';

export const share: ShareWords = {
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here. The text is selected: copy it with Ctrl+C.',
  codePart: (part, of) => `Code ${part} of ${of}`,
  nextPart: 'Next code',
  codeTooBig: 'This does not fit a code. Use the link or the file.',
  camera: 'Scan with the camera',
  stopCamera: 'Stop the camera',
  aim: 'Hold the code in front of the camera.',
  partsRead: (read, of) => `${read} of ${of} codes read. Go on.`,
  noCamera: 'The camera cannot be used here. Paste the link or open the file.',
};
