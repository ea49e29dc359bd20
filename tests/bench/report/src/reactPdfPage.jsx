import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { fonts, loadContent, save } from './page';

/** React is on the page before the click, as it is in the scan; react-pdf comes with the click. */
function Page({ content }) {
  const [state, setState] = useState('idle');
  const savePdf = async () => {
    setState('making');
    const { makePdf } = await import('./reactPdf');
    save(await makePdf(content, fonts));
    setState('made');
  };
  return (
    <button type="button" disabled={state === 'making'} onClick={() => void savePdf()}>
      Bewaar PDF
    </button>
  );
}

createRoot(document.getElementById('root')).render(<Page content={await loadContent()} />);
