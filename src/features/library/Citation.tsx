import { citationParts, referenceOf } from '../../library/references';
import { useLanguage } from '../../ui/language';
import { OutsideLink } from '../../ui/steps/OutsideLink';

/**
 * A source as a citation in its own language, with its link when there is one, and with what has to be known
 * of it.
 * @param id of a reference of the library
 */
export function Citation({ id }: { readonly id: string }) {
  const { language: pageLanguage } = useLanguage();
  const reference = referenceOf(id);
  const { text, language, note } = citationParts(reference, pageLanguage);
  const cited = <span lang={language}>{text}</span>;
  return (
    <>
      {reference.url ? <OutsideLink url={reference.url}>{cited}</OutsideLink> : cited}
      {note !== null && <span> ({note})</span>}
    </>
  );
}
