import type { AgreementViewModel, Comparison } from '../../report/viewModel/comparison/comparison';
import { useWords } from '../../ui/language';

/** The agreements between two measurements: what was done, with what it brought, and what was not. */
export function Between({ comparison }: { readonly comparison: Comparison }) {
  const { agreements } = comparison;
  const words = useWords('comparison');
  const { done, notDone } = agreements;
  return (
    <section aria-labelledby="between">
      <h2 id="between">{words.agreementsTitle}</h2>
      {done.length === 0 ? (
        <p>{words.noneDone}</p>
      ) : (
        <>
          <h3>{words.doneTitle}</h3>
          <ul>
            {done.map((one) => (
              <li key={one.id}>
                <AgreementLine agreement={one} />
                <p>
                  {words.brought} {one.brought || <span className="small">{words.broughtNothing}</span>}
                </p>
                {one.aims.map((aim) => (
                  <p key={aim} className="small">
                    {aim}
                  </p>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {notDone.length > 0 && (
        <>
          <h3>{words.notDoneTitle}</h3>
          <ul>
            {notDone.map((one) => (
              <li key={one.id}>
                <AgreementLine agreement={one} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function AgreementLine({ agreement: { title, state } }: { readonly agreement: AgreementViewModel }) {
  return (
    <p>
      <strong>{title}</strong> <span className="small">{state}</span>
    </p>
  );
}
