import { successorsOf } from '../../library/resources';
import type { Resource } from '../../library/schema';
import { useWords } from '../../ui/language';
import { ResourceName } from './ResourceName';

/** From a resource that has ended to what there is now; nothing where nothing came in its place. */
export function Successors({ of }: { readonly of: Resource }) {
  const words = useWords('library');
  const successors = successorsOf(of);
  if (successors.length === 0) return null;
  return (
    <>
      <p className="resource__instead">{words.instead}</p>
      <ul>
        {successors.map((one) => (
          <li key={one.id}>
            <a href={`#/library/${one.id}`}>
              <ResourceName {...one} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
