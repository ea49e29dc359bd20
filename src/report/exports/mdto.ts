import { type Case, currentMeasurement } from '../../cases/case';
import type { PdfDocument } from '../blocks/pdfDocument';
import {
  begrip,
  identificatie,
  known,
  mdtoText,
  OURS,
  ofMdto,
  type Reference,
  reference,
  verwijzing,
} from './mdtoForm';
import type { XmlElement } from './xml';

/** A PDF as it was saved. */
export interface SavedPdf {
  /** Of the file, such as `igm-scan-bakkerij-jansen-2026-11-21.pdf`. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly document: Pick<PdfDocument, 'title' | 'language'>;
  /** ISO 8601 in UTC. */
  readonly madeAt: string;
}

export interface MdtoFile {
  readonly name: string;
  readonly text: string;
}

const OPEN_RESTRICTION =
  'Het rapport kan persoonsgegevens en bedrijfsgegevens bevatten. De archiefvormer stelt vast wie het mag gebruiken.';

/**
 * Metadata beside a saved PDF, as Dutch archives know them: MDTO 1.0 of the Nationaal Archief, in Dutch. One
 * XML file describes one object, so there are two: the report (informatieobject) and the file that represents
 * it (bestand). What the case does not tell (how long it is kept, who may use it) is said to be undecided,
 * with the term that MDTO has for that.
 * @param sha256 of the bytes, 64 hexadecimal digits
 */
export function mdtoOf(record: Case, pdf: SavedPdf, sha256: string): readonly [MdtoFile, MdtoFile] {
  // The same case gives many PDFs (days, languages, parts left out), each a record of its own.
  const kenmerk = `${record.id}/${sha256.slice(0, 16)}`;
  const rapport = reference(pdf.document.title, kenmerk);
  const bestand = reference(pdf.name, `${kenmerk}/pdf`);
  const stem = pdf.name.replace(/\.pdf$/, '');
  return [
    { name: `${stem}.mdto.xml`, text: mdtoText(informatieobject(record, pdf, rapport, bestand)) },
    { name: `${pdf.name}.mdto.xml`, text: mdtoText(bestandOf(pdf, sha256, rapport, bestand)) },
  ];
}

/** The order of the elements is that of the XSD. */
function informatieobject(
  record: Case,
  { document, madeAt }: SavedPdf,
  rapport: Reference,
  bestand: Reference,
): XmlElement {
  const maker = known(record.expert.organisation, record.employer.name);
  return [
    'informatieobject',
    [
      ['identificatie', identificatie(rapport)],
      ['naam', rapport.naam],
      ['aggregatieniveau', begrip('Archiefstuk', ofMdto('Aggregatieniveaus'))],
      [
        'dekkingInTijd',
        [
          ['dekkingInTijdType', begrip('Meetdatum', OURS)],
          ['dekkingInTijdBegindatum', currentMeasurement(record).date],
        ],
      ],
      ['taal', document.language],
      [
        'event',
        [
          ['eventType', begrip('Creatie', ofMdto('EventTypeLijst'))],
          ['eventTijd', madeAt],
          ['eventVerantwoordelijkeActor', [['verwijzingNaam', known(record.expert.name, maker)]]],
        ],
      ],
      ['waardering', begrip('Nader te bepalen', ofMdto('Waarderingen'), 'N')],
      ['heeftRepresentatie', verwijzing(bestand)],
      ['archiefvormer', [['verwijzingNaam', maker]]],
      [
        'betrokkene',
        [
          ['betrokkeneTypeRelatie', begrip('Belanghebbende', ofMdto('Relatietypen (betrokkene)'))],
          ['betrokkeneActor', [['verwijzingNaam', known(record.employer.name)]]],
        ],
      ],
      [
        'beperkingGebruik',
        [
          ['beperkingGebruikType', begrip('Nader te bepalen', ofMdto('BeperkingGebruikTypeLijst'))],
          ['beperkingGebruikNadereBeschrijving', OPEN_RESTRICTION],
        ],
      ],
    ],
  ];
}

function bestandOf(
  { bytes, madeAt }: SavedPdf,
  sha256: string,
  rapport: Reference,
  bestand: Reference,
): XmlElement {
  return [
    'bestand',
    [
      ['identificatie', identificatie(bestand)],
      ['naam', bestand.naam],
      ['omvang', String(bytes.length)],
      [
        'bestandsformaat',
        begrip('Acrobat PDF/A - Portable Document Format 3a', 'PRONOM-register', 'fmt/479'),
      ],
      [
        'checksum',
        [
          ['checksumAlgoritme', begrip('SHA-256', ofMdto('ChecksumAlgoritme'))],
          ['checksumWaarde', sha256],
          ['checksumDatum', madeAt],
        ],
      ],
      ['isRepresentatieVan', verwijzing(rapport)],
    ],
  ];
}
