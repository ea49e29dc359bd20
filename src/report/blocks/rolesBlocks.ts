import type { Language } from '../../i18n/languages';
import { wordsIn } from '../../i18n/words';
import type { RolesViewModel } from '../viewModel/roles';
import type { Block } from './blocks';

/** The roles that a professional has and wants, and the note about them. Empty when nothing was said of them. */
export function rolesBlocks({ roles, sentence, note }: RolesViewModel, language: Language): readonly Block[] {
  const words = wordsIn(language, 'own');
  const isSaid = note !== '' || roles.some(({ has, wants }) => has || wants);
  if (!isSaid) return [];
  return [
    {
      kind: 'keepTogether',
      blocks: [
        { kind: 'heading', level: 2, text: words.rolesHeading },
        { kind: 'paragraph', text: sentence },
        { kind: 'facts', pairs: roles.map(({ label, said }) => ({ label, text: said })) },
        ...(note === ''
          ? []
          : [
              {
                kind: 'paragraph' as const,
                text: [{ text: `${words.rolesNote}: `, bold: true }, { text: note }],
              },
            ]),
      ],
    },
  ];
}
