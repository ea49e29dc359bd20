import { encodeQR } from 'qr';
import { useEffect, useMemo, useState } from 'react';
import { codesOf } from '../../files/invitation/codeParts';
import { useWords } from '../language';
import './share.css';

interface QrCodeProps {
  readonly text: string;
  /** What it is, for who cannot see it. */
  readonly label: string;
}

/** So long each part stays, in milliseconds: a camera needs a few pictures of it. */
const PART_STAYS = 700;

/** A text as a QR code to scan from this screen: one, or parts that follow each other. */
export function QrCode({ text, label }: QrCodeProps) {
  const words = useWords('share');
  const codes = useMemo(() => codesOf(text), [text]);
  const [shown, setShown] = useState(0);
  const movesByItself = codes.length > 1 && !matchMedia('(prefers-reduced-motion: reduce)').matches;
  useEffect(() => {
    if (!movesByItself) return undefined;
    const timer = setInterval(() => setShown((before) => before + 1), PART_STAYS);
    return () => clearInterval(timer);
  }, [movesByItself]);
  if (codes.length === 0) return <p>{words.codeTooBig}</p>;
  const index = shown % codes.length;
  return (
    <figure className="qr">
      <Modules text={codes[index] ?? ''} label={label} />
      {codes.length > 1 && (
        <figcaption className="row">
          <span>{words.codePart(index + 1, codes.length)}</span>
          {!movesByItself && (
            <button
              type="button"
              className="button button--small button--quiet"
              onClick={() => setShown(shown + 1)}
            >
              {words.nextPart}
            </button>
          )}
        </figcaption>
      )}
    </figure>
  );
}

/** The modules of one code, with the quiet zone of four that a reader needs around it (ISO/IEC 18004). */
function Modules({ text, label }: QrCodeProps) {
  const rows = useMemo(() => encodeQR(text, 'raw', { ecc: 'low', border: 4 }), [text]);
  const path = rows
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg className="qr__code" role="img" aria-label={label} viewBox={`0 0 ${rows.length} ${rows.length}`}>
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}
