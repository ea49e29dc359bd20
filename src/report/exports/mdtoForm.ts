import { type XmlElement, xmlSafe, xmlText } from './xml';

const NAMESPACE = 'https://www.nationaalarchief.nl/mdto';
const ATTRIBUTES = {
  xmlns: NAMESPACE,
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xsi:schemaLocation': `${NAMESPACE} ${NAMESPACE}/MDTO-XML1.0.1.xsd`,
};
/** Where identifiers and words come from that are not of MDTO. */
export const OURS = 'IGM-scan';
const NOT_RECORDED = 'Niet vastgelegd';

/** An object of MDTO as another one names it. */
export interface Reference {
  readonly naam: string;
  readonly kenmerk: string;
}

export const reference = (naam: string, kenmerk: string): Reference => ({ naam: known(naam), kenmerk });

/** The text of a file with this one object. */
export function mdtoText(object: XmlElement): string {
  return xmlText(['MDTO', [object]], ATTRIBUTES);
}

export function identificatie({ kenmerk }: Reference): readonly XmlElement[] {
  return [
    ['identificatieKenmerk', kenmerk],
    ['identificatieBron', OURS],
  ];
}

export function verwijzing(to: Reference): readonly XmlElement[] {
  return [
    ['verwijzingNaam', to.naam],
    ['verwijzingIdentificatie', identificatie(to)],
  ];
}

/** A term, with the list that it is of. */
export function begrip(label: string, list: string, code?: string): readonly XmlElement[] {
  return [
    ['begripLabel', label],
    ...(code ? [['begripCode', code] as const] : []),
    ['begripBegrippenlijst', [['verwijzingNaam', list]]],
  ];
}

/** A list of terms that MDTO itself has. */
export const ofMdto = (list: string) => `Begrippenlijst ${list} MDTO`;

/** The first of these names that says anything; MDTO refuses an empty one. */
export function known(...names: readonly string[]): string {
  return names.find((name) => xmlSafe(name).trim() !== '') ?? NOT_RECORDED;
}
