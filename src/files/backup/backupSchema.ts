import { CASE_FORMAT_VERSION } from '../../cases/case';
import { caseFileSchema, caseFileSchemaId } from '../caseFileSchema';
import { BACKUP_FORMAT, BACKUP_FORMAT_VERSION } from './backupFile';

/** Newest first. */
const formats = Array.from({ length: CASE_FORMAT_VERSION }, (_, index) => CASE_FORMAT_VERSION - index);

/**
 * The JSON Schema (draft 2020-12) of a backup. Its cases are data files without results, each of the format
 * that it says; their schemas are the published ones. For the published file and its test; no part of the app.
 */
export function backupSchema(): Readonly<Record<string, unknown>> {
  const { $schema } = caseFileSchema();
  return {
    $schema,
    $id: `urn:igm-scan:backup:${BACKUP_FORMAT_VERSION}`,
    title: `Backup of IGM scans, version ${BACKUP_FORMAT_VERSION}`,
    description:
      'All cases of a device in one JSON document. The app writes each case on a line of its own and leaves out the results, which are computed from the answers; when it reads, any layout will do.',
    type: 'object',
    properties: {
      format: { const: BACKUP_FORMAT },
      formatVersion: { const: BACKUP_FORMAT_VERSION },
      madeAt: { type: 'string', format: 'date-time', description: 'ISO 8601, in UTC.' },
      cases: {
        type: 'array',
        items: { anyOf: formats.map((format) => ({ $ref: caseFileSchemaId(format) })) },
      },
    },
    required: ['format', 'formatVersion', 'madeAt', 'cases'],
  };
}
