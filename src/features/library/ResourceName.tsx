import type { Resource } from '../../library/schema';
import { useLanguage } from '../../ui/language';

/** The name of a resource, which keeps its own language: a screen reader then pronounces it well. */
export function ResourceName({ title, titleInEnglish }: Pick<Resource, 'title' | 'titleInEnglish'>) {
  const { language } = useLanguage();
  return language === 'en' && titleInEnglish ? <span lang="nl">{title}</span> : title;
}
