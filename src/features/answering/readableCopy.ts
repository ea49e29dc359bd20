import type { Case } from '../../cases/case';
import { writtenDay } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import { textIn } from '../../i18n/text';
import { wordsIn } from '../../i18n/words';
import { askedIn } from '../../machines/walkItems';
import { factorOf, responseScale } from '../../questions/instrument';
import { itemTextsOf } from '../../questions/itemTexts';
import { askerIn } from '../../ui/share/askerIn';

/**
 * What someone answered to an invitation, as plain text to keep. With a byte order mark, without which some programs
 * take it for another encoding.
 */
export function readableCopy(record: Case, language: Language): string {
  const words = wordsIn(language, 'answering');
  const { measurement, instrument, items, ratings } = askedIn(record);
  const labels = [...responseScale.points, ...responseScale.extra];
  const asker = record.invitation ? askerIn(record.invitation) : '';
  const lines = items.flatMap((item, index) => {
    const isFirst = items[index - 1]?.factor !== item.factor;
    const found = labels.find(({ value }) => value === ratings[item.id]);
    const note = measurement.notes[item.id];
    return [
      ...(isFirst ? ['', textIn(factorOf(item.factor).label, language).toUpperCase()] : []),
      '',
      textIn(itemTextsOf(instrument, item.id).text, language),
      `  ${found ? textIn(found.label, language) : words.copyOpen}`,
      ...(note ? [`  ${words.copyNote}: ${note.replaceAll('\n', '\n  ')}`] : []),
    ];
  });
  const head = [words.copyTitle(record.employer.name), writtenDay(record.updatedAt, language), asker];
  return `\ufeff${[...head.filter(Boolean), ...lines].join('\r\n')}\r\n`;
}
