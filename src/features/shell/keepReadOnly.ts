/** Fields that only choose what is shown or made: of a report, a search, a way of working. */
const READS = '.report *, .library *, search *, .check--quiet *';

/** What changes a case: the other fields, and the buttons that are marked or stand in something that is. */
const WRITES = [
  `main :is(input, select, textarea):not(${READS})`,
  'main [data-writes] button',
  'main button[data-writes]',
].join();

/**
 * Takes out of use what would change the case, also what comes later, and leaves what leads on. The machines
 * refuse the change anyhow; this shows it.
 * @returns how to give it back
 */
export function keepReadOnly(root: HTMLElement): () => void {
  const taken = new Set<Element>();
  const take = () => {
    for (const field of root.querySelectorAll(WRITES)) {
      if (field.hasAttribute('disabled')) continue;
      taken.add(field);
      field.setAttribute('disabled', '');
    }
  };
  take();
  const observer = new MutationObserver(take);
  observer.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  return () => {
    observer.disconnect();
    for (const field of taken) field.removeAttribute('disabled');
  };
}
