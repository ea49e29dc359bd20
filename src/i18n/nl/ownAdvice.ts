import type { AdviceWords } from './advice';

/** What is said otherwise to someone who looks at the own work, alone. */
export const ownAdvice = {
  accept: 'Dit ga ik doen',
  accepted: 'Dit gaat u doen',
  toAgreement: 'Kies een dag',
  talkAbout: (factors: string) => `Kijk hier eerst naar: ${factors}`,
  allLead: () =>
    'De scan stelt stappen voor bij wat nu het laagst is of bij uw keuze. U kunt ook een andere kiezen. Bij elke stap staat waarom de scan hem nu niet voorstelt.',
  focusHint:
    'Weet u beter waar u nu aan wilt werken? Kies het hier. De stappen passen zich meteen aan. Wat de scan uitrekende, blijft bewaard.',
} satisfies Partial<AdviceWords>;

export type OwnAdviceWords = typeof ownAdvice;
