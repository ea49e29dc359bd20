/** Looks for a QR code in a picture. @returns its text; null when there is none in it */
export type FrameReader = (picture: HTMLVideoElement) => Promise<string | null>;

/** So wide a picture is enough for the largest code; a larger one only takes longer. */
const MOST_PIXELS = 1_000;

/** The browser's own reader where it has one, else a library, which is fetched then. */
export async function frameReader(): Promise<FrameReader> {
  return (await ownReader()) ?? libraryReader();
}

interface Detector {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

async function ownReader(): Promise<FrameReader | null> {
  const Own = Reflect.get(globalThis, 'BarcodeDetector') as DetectorClass | undefined;
  const none: readonly string[] = [];
  const formats = await Own?.getSupportedFormats().catch(() => none);
  if (!Own || !formats?.includes('qr_code')) return null;
  const detector = new Own({ formats: ['qr_code'] });
  return async (picture) => (await detector.detect(picture))[0]?.rawValue ?? null;
}

async function libraryReader(): Promise<FrameReader> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d', { willReadFrequently: true });
  return async (picture) => {
    const scale = Math.min(1, MOST_PIXELS / Math.max(picture.videoWidth, picture.videoHeight, 1));
    canvas.width = Math.round(picture.videoWidth * scale);
    canvas.height = Math.round(picture.videoHeight * scale);
    if (!context || canvas.width === 0) return null;
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(context.getImageData(0, 0, canvas.width, canvas.height));
    } catch {
      // Most pictures hold no code, or none that is sharp.
      return null;
    }
  };
}
