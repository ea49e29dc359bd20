import { useEffect, useRef, useState } from 'react';
import { type CodesRead, noCodes, withCode } from '../../files/invitation/codeParts';
import { useWords } from '../language';
import { type FrameReader, frameReader } from './frameReader';
import './share.css';

interface CameraReaderProps {
  /** Called once, with the whole text of a code or of all parts. */
  readonly onRead: (text: string) => void;
}

/** Whether this page may use a camera at all: browsers give it to secure pages only. */
function hasCamera(): boolean {
  return navigator.mediaDevices?.getUserMedia !== undefined;
}

/** Reads a QR code from another screen. The pictures stay in this page. */
export function CameraReader({ onRead }: CameraReaderProps) {
  const words = useWords('share');
  const [state, setState] = useState<'off' | 'on' | 'failed'>('off');
  const [read, setRead] = useState<CodesRead>(noCodes);
  const video = useRef<HTMLVideoElement>(null);

  useEffect(() => {
    if (state !== 'on') return undefined;
    let isOver = false;
    let stream: MediaStream | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let codes = noCodes;
    const look = async (reader: FrameReader) => {
      const picture = video.current;
      const code = picture && picture.readyState >= picture.HAVE_CURRENT_DATA ? await reader(picture) : null;
      if (isOver) return;
      if (code !== null) {
        codes = withCode(codes, code);
        setRead(codes);
        if (codes.text !== null) {
          setState('off');
          onRead(codes.text);
          return;
        }
      }
      timer = setTimeout(() => void look(reader), 60);
    };
    const begin = async () => {
      const [given, reader] = await Promise.all([
        navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } }),
        frameReader(),
      ]);
      stream = given;
      if (isOver || !video.current) {
        stop(given);
        return;
      }
      video.current.srcObject = given;
      await video.current.play();
      void look(reader);
    };
    begin().catch(() => {
      if (!isOver) setState('failed');
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      if (stream) stop(stream);
    };
  }, [state, onRead]);

  if (!hasCamera() || state === 'failed') return <p>{words.noCamera}</p>;
  return (
    <div className="camera">
      <button
        type="button"
        className="button button--quiet"
        onClick={() => {
          setRead(noCodes);
          setState(state === 'on' ? 'off' : 'on');
        }}
      >
        {state === 'on' ? words.stopCamera : words.camera}
      </button>
      {state === 'on' && (
        <video ref={video} className="camera__picture" muted playsInline aria-label={words.aim} />
      )}
      <p role="status" className="small">
        {state === 'on' && (read.of > 0 ? words.partsRead(read.parts.size, read.of) : words.aim)}
      </p>
    </div>
  );
}

function stop(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
