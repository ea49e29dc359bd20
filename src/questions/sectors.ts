import type { Text } from '../i18n/text';

/**
 * The sections of the Dutch standard classification of economic activities, edition SBI 2025
 * (the letters follow the European NACE Rev. 2.1), in plain words for a list to choose from.
 */
export const sectors: ReadonlyArray<{ readonly id: string; readonly label: Text }> = [
  { id: 'A', label: { nl: 'Landbouw, bosbouw en visserij', en: 'Agriculture, forestry and fishing' } },
  { id: 'B', label: { nl: 'Winning van delfstoffen', en: 'Mining and quarrying' } },
  { id: 'C', label: { nl: 'Industrie en ambacht', en: 'Manufacturing' } },
  { id: 'D', label: { nl: 'Energie', en: 'Energy supply' } },
  { id: 'E', label: { nl: 'Water en afval', en: 'Water and waste' } },
  { id: 'F', label: { nl: 'Bouw', en: 'Construction' } },
  { id: 'G', label: { nl: 'Winkels en groothandel', en: 'Retail and wholesale' } },
  { id: 'H', label: { nl: 'Vervoer en opslag', en: 'Transport and storage' } },
  { id: 'I', label: { nl: 'Horeca', en: 'Hotels, restaurants and catering' } },
  { id: 'J', label: { nl: 'Media en uitgeverijen', en: 'Media and publishing' } },
  { id: 'K', label: { nl: 'ICT en telecom', en: 'IT and telecommunications' } },
  { id: 'L', label: { nl: 'Banken en verzekeringen', en: 'Banking and insurance' } },
  { id: 'M', label: { nl: 'Vastgoed', en: 'Real estate' } },
  { id: 'N', label: { nl: 'Advies, onderzoek en techniek', en: 'Consultancy, research and engineering' } },
  { id: 'O', label: { nl: 'Verhuur, schoonmaak en uitzendwerk', en: 'Rental, cleaning and temporary work' } },
  { id: 'P', label: { nl: 'Overheid', en: 'Government' } },
  { id: 'Q', label: { nl: 'Onderwijs', en: 'Education' } },
  { id: 'R', label: { nl: 'Zorg en welzijn', en: 'Health and social work' } },
  { id: 'S', label: { nl: 'Kunst, sport en recreatie', en: 'Arts, sports and recreation' } },
  { id: 'T', label: { nl: 'Andere diensten', en: 'Other services' } },
  { id: 'U', label: { nl: 'Huishoudens als werkgever', en: 'Households as employers' } },
  { id: 'V', label: { nl: 'Internationale organisaties', en: 'International organisations' } },
];
