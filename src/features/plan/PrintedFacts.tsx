import '../../ui/theme/facts.css';

interface PrintedFactsProps {
  readonly facts: ReadonlyArray<{ readonly label: string; readonly text: string }>;
}

/** On paper only, in place of the fields: what stands in them. What is empty is left out. */
export function PrintedFacts({ facts }: PrintedFactsProps) {
  return (
    <div className="only-print">
      <dl className="facts printed-facts">
        {facts
          .filter(({ text }) => text !== '')
          .map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
      </dl>
    </div>
  );
}
