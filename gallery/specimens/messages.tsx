import { useState } from 'react';
import { Alert } from '../../src/ui/layout/Alert';
import { ConfirmDialog } from '../../src/ui/layout/ConfirmDialog';
import { ErrorSummary } from '../../src/ui/layout/ErrorSummary';
import type { Specimen, SpecimenTexts } from '../specimen';

const nothing = () => undefined;

export const messages: readonly Specimen[] = [
  {
    name: 'Alert',
    states: [
      {
        name: 'with something to do',
        draw: ({ error, hint, label }) => (
          <Alert heading={error}>
            <p>{hint}</p>
            <button type="button" className="button button--small">
              {label}
            </button>
          </Alert>
        ),
      },
      {
        name: 'long',
        draw: ({ error, longText }) => (
          <Alert heading={error}>
            <p>{longText}</p>
          </Alert>
        ),
      },
      { name: 'notice', draw: ({ hint }) => <p className="alert alert--notice">{hint}</p> },
    ],
  },
  {
    name: 'ErrorSummary',
    states: [
      {
        name: 'one error',
        draw: ({ error, heading }) => (
          <ErrorSummary ref={null} heading={heading} errors={[{ id: 'frame-error', text: error }]} />
        ),
      },
    ],
  },
  {
    name: 'ConfirmDialog',
    states: [
      { name: 'opened by its button', draw: (texts) => <Asking texts={texts} question={texts.hint} /> },
      { name: 'with a long text', draw: (texts) => <Asking texts={texts} question={texts.longText} /> },
    ],
  },
  {
    name: 'buttons',
    states: [
      { name: 'in use', draw: ({ label }) => <Buttons label={label} disabled={false} /> },
      { name: 'out of use', draw: ({ label }) => <Buttons label={label} disabled /> },
      { name: 'long', draw: ({ longText }) => <Buttons label={longText} disabled={false} /> },
    ],
  },
  {
    name: 'card',
    states: [
      { name: 'short', draw: ({ heading, text }) => <Card heading={heading} text={text} /> },
      { name: 'long', draw: ({ heading, longText }) => <Card heading={heading} text={longText} /> },
    ],
  },
];

function Asking({ texts, question }: { readonly texts: SpecimenTexts; readonly question: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button type="button" className="button" onClick={() => setIsOpen(true)}>
        {texts.heading}
      </button>
      {isOpen && (
        <ConfirmDialog
          heading={texts.heading}
          text={question}
          choices={[{ label: texts.label, isDanger: true, onChoose: nothing }]}
          cancelLabel={texts.text}
          onClose={() => setIsOpen(false)}
        />
      )}
    </>
  );
}

const kinds = ['', 'button--quiet', 'button--text', 'button--danger', 'button--small'];

function Buttons({ label, disabled }: { readonly label: string; readonly disabled: boolean }) {
  return (
    <div className="row">
      {kinds.map((kind) => (
        <button key={kind} type="button" className={`button ${kind}`} disabled={disabled}>
          {label}
        </button>
      ))}
    </div>
  );
}

function Card({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <div className="card">
      <p className="kicker">{heading}</p>
      <p>{text}</p>
    </div>
  );
}
