import { describe, expect, it } from 'vitest';
import type { Roles } from '../../src/cases/case';
import { intakeOf } from '../../src/cases/newCase';
import { ownCase } from '../../src/cases/ownCase';
import { Case } from '../../src/cases/schema/case';
import { summaryOf } from '../../src/cases/summary';
import { readCaseFile } from '../../src/files/caseFile';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { currentInstrument } from '../../src/questions/instruments';
import { resultsOf } from '../../src/report/exports/results';
import { anIntake, stillEnvironment } from '../fixtures/case';
import { itemCount } from '../fixtures/itemCount';

const intake = anIntake({
  name: 'Mijn werk, najaar',
  sector: null,
  mode: 'self',
  form: 'professional',
  phase: 1,
  goal: 'Elke maand een nieuwe werkgever',
  expertOrganisation: 'Werkcentrum',
});

const roles: Roles = { has: ['adviseur'], wants: ['ambassadeur'], note: '' };

describe("a case on the professional's own route", () => {
  const record = ownCase(intake, roles, stillEnvironment('2026-03-09T10:00:00.000Z'));

  it('is valid, about the own work, with nothing answered yet', () => {
    expect(Case.parse(record)).toEqual(record);
    expect(record).toMatchObject({ route: 'professional', plan: [], roles });
    expect(record.measurements).toHaveLength(1);
    expect(record.measurements[0]).toMatchObject({
      instrument: { id: 'igm-professional', version: currentInstrument('igm-professional').version },
      form: 'professional',
      mode: 'self',
      date: '2026-03-09',
      views: [{ kind: 'employer', ratings: {} }],
      notes: {},
      completedAt: null,
    });
  });

  it('keeps what was said at the beginning', () => {
    expect(intakeOf(record)).toEqual(intake);
  });

  it('was never saved yet', () => {
    expect(record).toMatchObject({ revision: 0, updatedAt: '2026-03-09T10:00:00.000Z' });
  });

  it('is listed apart, with all its questions to go', () => {
    const listed = {
      route: 'professional',
      name: 'Mijn werk, najaar',
      answered: 0,
      items: itemCount.professional,
    };
    expect(summaryOf(record)).toMatchObject(listed);
  });

  it('comes back from its data file as it was', () => {
    const read = readCaseFile(writeCaseFile(record, resultsOf(record)));
    expect(read).toMatchObject({ kind: 'read', case: record });
  });
});
