import { createScanner, type Value } from './pdfSyntax';

/** One step of a content stream. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Value[];
}

/** The steps of a content stream (7.8.2). @throws SyntaxError when there is something else between them */
export function operationsOf(content: string): readonly Operation[] {
  const scanner = createScanner(content);
  const operations: Operation[] = [];
  let operands: Value[] = [];
  for (scanner.skipSpace(); !scanner.isAtEnd(); scanner.skipSpace()) {
    const operator = scanner.take(/(?!(?:true|false|null)(?!\w))[A-Za-z][\w*]*|['"]/);
    if (operator === undefined) operands.push(scanner.value());
    else {
      operations.push({ operator, operands });
      operands = [];
    }
  }
  if (operands.length > 0) scanner.fail('Operands without an operator');
  return operations;
}
