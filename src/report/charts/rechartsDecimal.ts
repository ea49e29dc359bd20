/**
 * The numbers with which recharts looks for round ticks, in place of `decimal.js-light`: vite.config.ts resolves that to
 * this file. They have 15 digits, not 20, which is exact for ticks on a scale of scores. What recharts 3.10.1 does not
 * ask for a scale that begins at zero throws. Tests and development keep a copy inside recharts: after a change here,
 * `npx vite --force` once.
 */

/** As many digits as every number can keep. */
const DIGITS = 15;

/** What may be written where a number is meant. */
type Value = number | Decimal;

/** A number without the noise behind its last digit: 3 × 0.05 is 0.15. It never changes. */
export default class Decimal {
  readonly #value: number;

  /** @throws when it is no finite number */
  constructor(value: Value) {
    this.#value = Number(numberOf(value).toPrecision(DIGITS));
    if (!Number.isFinite(this.#value)) notProvided(`for ${this.#value}`);
  }

  toNumber(): number {
    return this.#value;
  }

  isint(): boolean {
    return Number.isInteger(this.#value);
  }

  lt(other: Value): boolean {
    return this.#value < numberOf(other);
  }

  lte(other: Value): boolean {
    return this.#value <= numberOf(other);
  }

  abs(): Decimal {
    return new Decimal(Math.abs(this.#value));
  }

  add(other: Value): Decimal {
    return new Decimal(this.#value + numberOf(other));
  }

  sub(other: Value): Decimal {
    return new Decimal(this.#value - numberOf(other));
  }

  mul(other: Value): Decimal {
    return new Decimal(this.#value * numberOf(other));
  }

  div(other: Value): Decimal {
    return new Decimal(this.#value / numberOf(other));
  }

  pow(exponent: number): Decimal {
    return new Decimal(this.#value ** exponent);
  }

  log(base: number): Decimal {
    return base === 10 ? new Decimal(Math.log10(this.#value)) : notProvided(`logarithms of base ${base}`);
  }

  /** Only for a domain without zero. @throws always */
  mod(): never {
    return notProvided('a remainder: the scale must begin at zero');
  }
}

function numberOf(value: Value): number {
  return typeof value === 'number' ? value : value.toNumber();
}

function notProvided(what: string): never {
  throw new Error(`src/report/charts/rechartsDecimal.ts does not provide ${what}`);
}
