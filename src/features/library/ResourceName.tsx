import { type Resource, TITLE_LANGUAGE } from '../../library/schema';
import { useLanguage } from '../../ui/language';

/** The name of a resource, which keeps its own language: a screen reader then pronounces it well. */
export function ResourceName({ title, titleIn }: Pick<Resource, 'title' | 'titleIn'>) {
  const { language } = useLanguage();
  return titleIn?.[language] ? <span lang={TITLE_LANGUAGE}>{title}</span> : title;
}
