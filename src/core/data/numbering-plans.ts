import { phonePlans } from './phone-plans.ts';

interface Plan {
  readonly callingCode: string;
  /** Digit dialled before a national number inside the country, '' for none. */
  readonly trunk: string;
  readonly pattern: string;
}

interface CountryPlan extends Plan {
  readonly country: string;
}

interface Book {
  readonly byCode: ReadonlyMap<string, readonly Plan[]>;
  readonly byCountry: ReadonlyMap<string, CountryPlan>;
}

let book: Book | undefined;

/** Read when first needed. */
function open(): Book {
  if (book !== undefined) return book;
  const byCode = new Map<string, Plan[]>();
  const byCountry = new Map<string, CountryPlan>();
  for (const line of phonePlans) {
    const [countries = '', callingCode = '', trunk = '-', pattern = ''] = line.split(' ');
    const plan = { callingCode, trunk: trunk === '-' ? '' : trunk, pattern: pattern.replaceAll('#', '\\d') };
    for (const country of countries.split(',')) byCountry.set(country, { ...plan, country });
    const same = byCode.get(callingCode);
    if (same === undefined) byCode.set(callingCode, [plan]);
    else same.push(plan);
  }
  return (book = { byCode, byCountry });
}

const compiled = new Map<string, RegExp>();

/** Pattern of a plan, compiled when first used: few of the two hundred ever are. */
function matches({ pattern }: Plan, national: string): boolean {
  let regex = compiled.get(pattern);
  if (regex === undefined) compiled.set(pattern, (regex = new RegExp(`^(?:${pattern})$`)));
  return regex.test(national);
}

export type Validity = 'valid' | 'possible' | null;

/** Digits behind a `+` (ITU-T E.164): calling code in use, and its plan. A trunk zero people leave in, `+44 (0)20`, is passed over. */
export function internationalValidity(digits: string): Validity {
  for (let length = 1; length <= 3; length++) {
    const candidates = open().byCode.get(digits.slice(0, length));
    if (candidates === undefined) continue;
    const national = digits.slice(length);
    if (national.length < 5 || digits.length > 15) return null;
    for (const plan of candidates) {
      if (matches(plan, national)) return 'valid';
      if (plan.trunk !== '' && national.startsWith(plan.trunk) && matches(plan, national.slice(plan.trunk.length))) return 'valid';
    }
    return 'possible';
  }
  return null;
}

/** Countries are asked in the organisation's order. `trunk`: the number was written with the digit that is dialled inside the country. */
export function nationalValidity(digits: string, countries: readonly string[]): { readonly country: string; readonly trunk: boolean } | null {
  for (const plan of plansOf(countries)) {
    const { country } = plan;
    if (plan.trunk !== '' && digits.startsWith(plan.trunk) && matches(plan, digits.slice(plan.trunk.length))) return { country, trunk: true };
    if (matches(plan, digits)) return { country, trunk: digits.startsWith('0') };
  }
  return null;
}

/** Whether it begins as a number does that is written with the digit dialled inside one of the countries. */
export const mayHaveTrunk = (digits: string, countries: readonly string[]): boolean => digits.startsWith('0') || plansOf(countries).some(({ trunk }) => trunk !== '' && digits.startsWith(trunk));

const resolved = new WeakMap<readonly string[], readonly CountryPlan[]>();

/** Resolved once per settings: the list is the same object for every message. */
function plansOf(countries: readonly string[]): readonly CountryPlan[] {
  let found = resolved.get(countries);
  if (found === undefined) resolved.set(countries, (found = countries.flatMap(country => open().byCountry.get(country.toUpperCase()) ?? [])));
  return found;
}
